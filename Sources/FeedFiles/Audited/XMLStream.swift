import CExpat

/// The state of expat while XML streams through it.
///
/// Safe because the parser and the sink it calls live from `init` to `deinit`, and because the bytes handed
/// over are an array's for the length of one call, in which only the sink's own arrays change. Entities
/// cannot grow: a text that declares a document type is refused, and without one there are none to declare.
@safe
struct XMLStream: ~Copyable {
  private let parser: XML_Parser
  private let sink: XMLSink
  private let longest: Int
  private var fed = 0

  /// The pieces of the last block.
  var batch: XMLBatch { sink.batch }

  /// The line the last block ended on.
  var line: Int { unsafe Int(XML_GetCurrentLineNumber(parser)) }

  /// Prepares to read.
  /// - Parameters:
  ///   - wantsText: Whether text between tags is wanted.
  ///   - lineOf: The elements whose lines are wanted; finding a line costs a second look at the text.
  ///   - longest: How many bytes one tag or comment may have, which expat keeps until it ends.
  init(wantsText: Bool, lineOf: XMLName? = nil, longest: Int) {
    guard let parser = unsafe XML_ParserCreate(nil) else {
      preconditionFailure("no memory for a parser of XML")
    }
    unsafe self.parser = parser
    self.longest = longest
    sink = unsafe XMLSink(parser, lineOf: lineOf)
    unsafe XML_SetUserData(parser, Unmanaged.passUnretained(sink).toOpaque())
    unsafe XML_SetElementHandler(
      parser,
      { data, name, list in
        guard let sink = unsafe XMLStream.sink(data), let name = unsafe name,
          let list = unsafe list
        else { return }
        unsafe sink.open(name, list)
      },
      { data, name in
        guard let sink = unsafe XMLStream.sink(data), let name = unsafe name else { return }
        unsafe sink.close(name)
      }
    )
    unsafe XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      unsafe XMLStream.sink(data)?.stop(.declaresType)
    }
    guard wantsText else { return }
    unsafe XML_SetCharacterDataHandler(parser) { data, text, count in
      guard let sink = unsafe XMLStream.sink(data), let text = unsafe text else { return }
      unsafe sink.add(text, count)
    }
  }

  deinit { unsafe XML_ParserFree(parser) }

  /// Reads the next block; what it came to stands in `batch`.
  /// - Parameters:
  ///   - bytes: The array that holds it.
  ///   - start: Where it begins.
  ///   - end: Where it ends.
  ///   - isLast: True when no text follows.
  /// - Throws: When the text is not XML that is read.
  mutating func read(
    _ bytes: [UInt8],
    from start: Int,
    to end: Int,
    isLast: Bool
  ) throws(XMLProblem) {
    precondition(start >= 0 && start <= end && end <= bytes.count, "block out of bounds")
    sink.batch.clear()
    let status = unsafe bytes.withUnsafeBytes { all in
      let first = unsafe all.baseAddress?.advanced(by: start).assumingMemoryBound(to: CChar.self)
      return unsafe XML_Parse(parser, first, Int32(end - start), isLast ? 1 : 0)
    }
    fed += end - start
    if let problem = sink.stop { throw problem }
    guard status == XML_STATUS_OK else { throw problem }
    // Of a tag that goes on, expat keeps all there is.
    let place = unsafe Int(XML_GetCurrentByteIndex(parser))
    guard fed - max(place, 0) <= longest || isLast else { throw .tooLong(limit: longest) }
  }

  private var problem: XMLProblem {
    let code = unsafe XML_GetErrorCode(parser)
    switch code {
    case XML_ERROR_NO_ELEMENTS, XML_ERROR_UNCLOSED_TOKEN, XML_ERROR_PARTIAL_CHAR,
      XML_ERROR_UNCLOSED_CDATA_SECTION:
      return .cutShort
    default:
      let words = unsafe XML_ErrorString(code).map { unsafe String(cString: $0) }
      return .malformed(reason: words ?? "expat says \(code.rawValue)")
    }
  }

  private static func sink(_ data: UnsafeMutableRawPointer?) -> XMLSink? {
    unsafe data.map { unsafe Unmanaged<XMLSink>.fromOpaque($0).takeUnretainedValue() }
  }
}
