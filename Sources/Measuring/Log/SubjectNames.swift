/// The names of subjects and the numbers that stand for them.
///
/// A name that is a whole number as one writes it, without zeros before it, is kept as that number;
/// every other name is kept as text.
package struct SubjectNames: Sendable {
  private var numbers = NumberTable()
  private var texts = NameTable()

  // For each subject: the place among `numbers`, or its complement among `texts`. Nothing while all
  // names are of one kind, when the places are the numbers themselves.
  private var places: [Int32] = []

  // For each of `numbers` and `texts` its subject, once there are both.
  private var ofNumbers: [Int32] = []
  private var ofTexts: [Int32] = []

  /// Creates a table without names.
  package init() {}

  /// How many subjects there are.
  package var count: Int { numbers.count + texts.count }

  /// The name of a subject.
  package subscript(subject: Int32) -> String {
    guard isMixed else {
      return texts.count == 0 ? String(numbers.keys[Int(subject)]) : texts[subject]
    }
    let place = places[Int(subject)]
    return place >= 0 ? String(numbers.keys[Int(place)]) : texts[~place]
  }

  /// The subject whose name stands in a stretch of bytes, new or known.
  @inline(__always)
  package mutating func number(of bytes: ByteSpan, _ bounds: FieldBounds) -> Int32 {
    if let number = WholeNumber.canonical(bytes, bounds) {
      return subject(ofNumber: number)
    }
    return subject(ofText: bytes, bounds)
  }

  /// The subject of a whole number, new or known.
  @inline(__always)
  mutating func subject(ofNumber number: Int64) -> Int32 {
    let before = numbers.count
    let place = numbers.number(of: number)
    if texts.count == 0 { return place }
    return isMixed && numbers.count == before ? ofNumbers[Int(place)] : addNumber()
  }

  /// The subject of a name, new or known.
  package mutating func number(of name: String) -> Int32 {
    let utf8 = Array(name.utf8)
    return number(of: utf8.span, FieldBounds(start: 0, end: utf8.count))
  }

  /// The subject of a name, or nil when it is not known.
  package func known(_ name: String) -> Int32? {
    let utf8 = Array(name.utf8)
    let bounds = FieldBounds(start: 0, end: utf8.count)
    if let number = WholeNumber.canonical(utf8.span, bounds) {
      return numbers.known(number).map { isMixed ? ofNumbers[Int($0)] : $0 }
    }
    return texts.known(utf8.span, bounds).map { isMixed ? ofTexts[Int($0)] : $0 }
  }

  /// Takes over the names of another table.
  /// - Returns: The number each of its subjects has here.
  mutating func absorb(_ other: SubjectNames) -> [Int32] {
    (0..<Int32(other.count)).map { subject in
      let place = other.isMixed ? other.places[Int(subject)] : subject
      if other.texts.count == 0 || other.isMixed && place >= 0 {
        return self.subject(ofNumber: other.numbers.keys[Int(place)])
      }
      let text = other.isMixed ? ~place : place
      return other.texts.withBytes(of: text) { self.subject(ofText: $0, $1) }
    }
  }

  private var isMixed: Bool { !places.isEmpty }

  private mutating func subject(ofText bytes: ByteSpan, _ bounds: FieldBounds) -> Int32 {
    let before = texts.count
    let place = texts.number(of: bytes, bounds)
    if numbers.count == 0 { return place }
    return isMixed && texts.count == before ? ofTexts[Int(place)] : addText()
  }

  // The first name of the other kind: from here on every subject says of which kind it is.
  private mutating func addNumber() -> Int32 {
    if !isMixed {
      places = (0..<Int32(texts.count)).map { ~$0 }
      ofTexts = (0..<Int32(texts.count)).map { $0 }
    }
    places.append(Int32(numbers.count - 1))
    ofNumbers.append(Int32(places.count - 1))
    return Int32(places.count - 1)
  }

  private mutating func addText() -> Int32 {
    if !isMixed {
      places = (0..<Int32(numbers.count)).map { $0 }
      ofNumbers = places
    }
    places.append(~Int32(texts.count - 1))
    ofTexts.append(Int32(places.count - 1))
    return Int32(places.count - 1)
  }

  // MARK: Packing

  func pack(into bytes: inout PackedBytes) {
    bytes.put(numbers.keys) { $0.put($1) }
    texts.pack(into: &bytes)
    bytes.put(shorts: places)
  }

  init(from reader: inout PackedReader) throws(PackedLogFault) {
    var keys: [Int64] = []
    for _ in 0..<(try reader.count(of: 8)) { keys.append(try reader.number()) }
    guard let numbers = NumberTable(keys) else { throw .damaged }
    self.numbers = numbers
    texts = try NameTable(from: &reader)
    places = try reader.shorts()
    guard places.isEmpty ? numbers.count == 0 || texts.count == 0 : places.count == count else {
      throw .damaged
    }
    ofNumbers = Array(repeating: -1, count: isMixed ? numbers.count : 0)
    ofTexts = Array(repeating: -1, count: isMixed ? texts.count : 0)
    for (subject, place) in places.enumerated() {
      let isFree =
        place >= 0
        ? Int(place) < ofNumbers.count && ofNumbers[Int(place)] < 0
        : Int(~place) < ofTexts.count && ofTexts[Int(~place)] < 0
      guard isFree else { throw .damaged }
      if place >= 0 {
        ofNumbers[Int(place)] = Int32(subject)
      } else {
        ofTexts[Int(~place)] = Int32(subject)
      }
    }
  }
}
