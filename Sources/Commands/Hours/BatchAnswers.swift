/// Answers the cases of a batch one by one; hours that come again are neither read nor compiled anew.
struct BatchAnswers {
  private var shelf = BatchShelf()

  /// The answer to one line, with its line end, or nil for a blank line.
  mutating func answer(toLine line: some Collection<UInt8>) -> String? {
    let blanks: [UInt8] = [0x20, 0x09, 0x0D]
    if line.allSatisfy(blanks.contains) { return nil }
    do {
      let given = try BatchCase(try StrictJSON(line), hoursFrom: &shelf)
      let answer = try given.question.answer(of: given.asked, without: given.pauses)
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
