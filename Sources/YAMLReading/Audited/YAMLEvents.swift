import CYaml

/// The steps of a YAML text, one after the other, as libyaml finds them.
///
/// Safe because the parser and the copy of the text that it reads live from `init` to `deinit` and never move;
/// because each event is deleted in the call that asked for it, after its texts were copied; and because a
/// pointer that libyaml leaves out is never read.
@safe
struct YAMLEvents: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>

  /// Prepares to read a text in UTF-8.
  init(_ bytes: [UInt8]) {
    unsafe parser = .allocate(capacity: 1)
    unsafe input = .allocate(capacity: bytes.count)
    _ = unsafe input.initialize(from: bytes)
    guard unsafe yaml_parser_initialize(parser) == 1 else {
      preconditionFailure("no memory for a parser of YAML")
    }
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, UnsafePointer(input.baseAddress), input.count)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
    unsafe input.deallocate()
  }

  /// The next step.
  /// - Throws: When the text is not YAML.
  mutating func next() throws(YAMLProblem) -> YAMLEvent {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw problem }
    defer { unsafe yaml_event_delete(&event) }
    return unsafe YAMLEvent(
      step: YAMLEvents.step(of: event),
      start: YAMLEvents.place(event.start_mark),
      end: YAMLEvents.place(event.end_mark)
    )
  }

  private var problem: YAMLProblem {
    let mark = unsafe parser.pointee.problem_mark
    let words = unsafe parser.pointee.problem.map { unsafe String(cString: $0) }
    return YAMLProblem(
      message: words ?? "libyaml gives no reason",
      line: Int(mark.line),
      column: Int(mark.column)
    )
  }

  @unsafe
  private static func step(of event: yaml_event_t) -> YAMLEvent.Step {
    switch unsafe event.type {
    case YAML_STREAM_END_EVENT: return .streamEnd
    case YAML_DOCUMENT_START_EVENT: return .documentStart
    case YAML_DOCUMENT_END_EVENT: return .documentEnd
    case YAML_ALIAS_EVENT: return unsafe .alias(text(event.data.alias.anchor) ?? "")
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      return unsafe .scalar(
        String(decoding: bytes, as: UTF8.self),
        isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE,
        anchor: text(scalar.anchor)
      )
    case YAML_SEQUENCE_START_EVENT:
      return unsafe .listStart(anchor: text(event.data.sequence_start.anchor))
    case YAML_MAPPING_START_EVENT:
      return unsafe .mapStart(anchor: text(event.data.mapping_start.anchor))
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return .end
    default: return .other
    }
  }

  @unsafe
  private static func text(_ pointer: UnsafeMutablePointer<UInt8>?) -> String? {
    unsafe pointer.map { unsafe String(cString: $0) }
  }

  private static func place(_ mark: yaml_mark_t) -> (line: Int, column: Int) {
    (Int(mark.line), Int(mark.column))
  }
}
