/// Answers the cases of a batch one by one; the tables of hours that come again are kept.
struct BatchAnswers {
  private var shelf = TableShelf()

  /// The answer to one line, with its line end, or nil for a blank line.
  mutating func answer(toLine line: some Collection<UInt8>) -> String? {
    let blanks: [UInt8] = [0x20, 0x09, 0x0D]
    if line.allSatisfy(blanks.contains) { return nil }
    do {
      let given = try BatchCase(try StrictJSON(line))
      let answer = try given.question.answer(of: given.hours, without: given.pauses, from: &shelf)
      return answer.json + "\n"
    } catch let error as StrictJSONError {
      return Self.error(error.message)
    } catch let error as WrongHoursText {
      return Self.error(error.message)
    } catch {
      return Self.error("\(error)")
    }
  }

  private static func error(_ message: String) -> String {
    "{\"error\":\(StrictJSON.quoted(message))}\n"
  }
}
