/// Works out the text of a cell from what it holds and how it is shown.
struct CellReader {
  /// What a cell comes to.
  enum Outcome {
    /// Nothing stands in it.
    case blank

    /// It has this text.
    case text([UInt8])

    /// It cannot be read, with the reason.
    case fault(String)
  }

  /// The texts that cells share.
  var texts = SharedTexts()

  /// What numbers mean in cells of each style.
  var styles = CellStyles()

  /// True when days are counted from 1904 on.
  var countsFrom1904 = false

  /// Works out a cell.
  func read(_ cell: CellDraft) -> Outcome {
    guard !cell.value.isEmpty else {
      let isUnknown = cell.hasFormula && cell.kind == .number
      return isUnknown ? .fault("holds a formula without its value") : .blank
    }
    switch cell.kind {
    case .text, .inline:
      var value = cell.value
      EscapedCharacters.decode(&value, from: 0)
      return .text(value)
    case .date: return .text(cell.value)
    case .error: return .fault("holds an error of the spreadsheet")
    case .shared:
      guard let text = CellDraft.number(cell.value[...]).flatMap({ texts[$0] }) else {
        return .fault("names a text that the workbook does not have")
      }
      return text.isEmpty ? .blank : .text(Array(text))
    case .truth:
      switch cell.value {
      case [0x31]: return .text(CellReader.yes)
      case [0x30]: return .text(CellReader.no)
      default: return .fault("is neither true nor false")
      }
    case .number: return number(cell)
    }
  }

  private func number(_ cell: CellDraft) -> Outcome {
    guard let number = CellNumber(cell.value[...]) else { return .fault("is not a number") }
    let kind = styles[cell.style]
    if case .plain = kind { return .text(number.text ?? cell.value) }
    guard let milliseconds = number.milliseconds else {
      return .fault("is no date that a spreadsheet has")
    }
    do throws(SerialDate.Fault) {
      return .text(
        try SerialDate.text(milliseconds, as: kind, countsFrom1904: countsFrom1904)
      )
    } catch {
      switch error {
      case .leapDay: return .fault("is 29 February 1900, a day that never was")
      case .outside: return .fault("is no date that a spreadsheet has")
      }
    }
  }

  private static let yes = Array("true".utf8)
  private static let no = Array("false".utf8)
}
