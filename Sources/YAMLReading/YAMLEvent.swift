/// One step of a YAML text, with the place where it begins.
struct YAMLEvent {
  /// What may come.
  enum Step: Equatable {
    case streamEnd
    case documentStart
    case documentEnd
    case alias(String)
    case scalar(String, isPlain: Bool, anchor: String?)
    case listStart(anchor: String?)
    case mapStart(anchor: String?)
    case end
    case other
  }

  let step: Step

  /// The line and the character in it where it begins, and where it ends, from 0.
  let start: (line: Int, column: Int)
  let end: (line: Int, column: Int)
}
