import Agreements
import Measuring
import Pictures
import Quantities
import Revisions
import Settlement

extension StatementReport {
  /// Each level over time, and how long things took; none where nobody looked back.
  var levelPictures: [Block] {
    guard let hindsight else { return [] }
    let part = PeriodPart(statement.period, text: 0)
    let periods =
      hindsight.past + [PastReadings(statement.agreement, statement.readings, of: part)]
    let trends = statement.readings.compactMap {
      LevelTrend($0.level.name, over: periods)?.picture
    }
    let taken = hindsight.taken.map { $0.picture(in: statement.period.words) }
    return [trends, taken].filter { !$0.isEmpty }.map(Block.pictures)
  }
}
