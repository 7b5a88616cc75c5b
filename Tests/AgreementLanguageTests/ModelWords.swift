import Diagnostics
import Quantities

/// A model in words, without the places its parts were read from: what two texts that say the same share.
enum ModelWords {
  /// Every value below a value, one a line.
  static func of(_ value: Any) -> [String] {
    var lines: [String] = []
    add(value, "", &lines)
    return lines
  }

  /// The first line by which two models differ, or nil when they say the same.
  static func difference(_ left: Any, _ right: Any) -> String? {
    let (left, right) = (of(left), of(right))
    if left.count != right.count { return "\(left.count) values and \(right.count)" }
    return zip(left, right).first { $0 != $1 }.map { "\($0) and \($1)" }
  }

  private static func add(_ value: Any, _ path: String, _ lines: inout [String]) {
    if value is SourceRange || value is SourceText { return }
    let mirror = Mirror(reflecting: value)
    if mirror.displayStyle == .class { return }
    if mirror.children.isEmpty {
      lines.append("\(path) = \(value)")
      return
    }
    if mirror.displayStyle == .enum {
      lines.append("\(path) : \(mirror.children.first?.label ?? "")")
    }
    if mirror.displayStyle == .dictionary || mirror.displayStyle == .set {
      // The order of these differs from one to the next, and says nothing.
      for words in mirror.children.map({ of($0.value).joined(separator: " ") }).sorted() {
        lines.append("\(path) \(words)")
      }
      return
    }
    for (index, child) in mirror.children.enumerated() {
      add(child.value, "\(path).\(child.label ?? "\(index)")", &lines)
    }
  }
}
