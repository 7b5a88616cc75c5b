/// The names of subjects and the numbers that stand for them.
///
/// Names that end in digits and share what stands before them with the first such name, as those of
/// nearly every export do, are kept as numbers; every other name is kept as text.
package struct SubjectNames: Sendable {
  // What is kept as a number; the first name that ends in digits settles it.
  private var kind: NumberedName?
  private var numbers = NumberTable()
  private var texts = NameTable()

  // For each subject: the place among `numbers`, or its complement among `texts`. Nothing while all
  // names are of one kind, when the places are the numbers themselves.
  private var places: [Int32] = []

  // What the names of some rows are looked up by.
  private var keys: [Int64] = []
  private var probe = NameProbe()

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
      return texts.count == 0 ? text(ofNumber: subject) : texts[subject]
    }
    let place = places[Int(subject)]
    return place >= 0 ? text(ofNumber: place) : texts[~place]
  }

  /// The subject whose name stands in a stretch of bytes, new or known.
  @inline(__always)
  package mutating func number(of bytes: ByteSpan, _ bounds: FieldBounds) -> Int32 {
    if let key = kind?.key(bytes, bounds) { return subject(ofNumber: key) }
    return numberOfOther(bytes, bounds)
  }

  @inline(never)
  private mutating func numberOfOther(_ bytes: ByteSpan, _ bounds: FieldBounds) -> Int32 {
    if kind == nil, let found = NumberedName(bytes, bounds), let key = found.key(bytes, bounds) {
      kind = found
      return subject(ofNumber: key)
    }
    return subject(ofText: bytes, bounds)
  }

  private func text(ofNumber place: Int32) -> String {
    kind?.name(numbers.keys[Int(place)]) ?? ""
  }

  /// The subject of a name that is kept as a number, new or known.
  @inline(__always)
  private mutating func subject(ofNumber number: Int64) -> Int32 {
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
    if let key = kind?.key(utf8.span, bounds) {
      return numbers.known(key).map { isMixed ? ofNumbers[Int($0)] : $0 }
    }
    return texts.known(utf8.span, bounds).map { isMixed ? ofTexts[Int($0)] : $0 }
  }

  /// Gives back the memory that finding names takes; none may be added afterwards.
  mutating func stopFinding() { numbers.stopFinding() }

  /// Takes over the names of another table.
  /// - Returns: The number each of its subjects has here.
  mutating func absorb(_ other: SubjectNames) -> [Int32] {
    // Names were given numbers in their order here as there, so a kind that is unknown here is taken over.
    if kind == nil { kind = other.kind }
    let isSameKind = kind == other.kind
    return (0..<Int32(other.count)).map { subject in
      let place = other.isMixed ? other.places[Int(subject)] : subject
      let isNumber = other.isMixed ? place >= 0 : other.texts.count == 0
      if isNumber, isSameKind { return self.subject(ofNumber: other.numbers.keys[Int(place)]) }
      return number(of: other[subject])
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

  // MARK: Many at a time

  // What names are looked up by, up to the first that is no number; answers how many there are.
  mutating func keys(
    of bytes: ByteSpan,
    _ fields: FieldSpan,
    from start: Int,
    _ width: Int,
    _ count: Int
  ) -> Int {
    guard let kind else { return 0 }
    if keys.count < count { keys = Array(repeating: 0, count: count) }
    var keys = keys.mutableSpan
    var place = start
    for index in 0..<count {
      guard let key = kind.key(bytes, fields[place]) else { return index }
      keys[index] = key
      place = place &+ width
    }
    return count
  }

  // The subjects of so many of the names.
  mutating func number(_ count: Int, _ rows: inout [LogRow], from first: Int) {
    var rows = rows.mutableSpan
    if texts.count == 0 {
      for index in 0..<count { rows[first &+ index].subject = numbers.number(of: keys[index]) }
    } else {
      for index in 0..<count { rows[first &+ index].subject = subject(ofNumber: keys[index]) }
    }
  }

  // The subjects of names that are kept as texts, up to the first that is not; answers how many there are.
  mutating func numberTexts(
    _ bytes: ByteSpan,
    _ fields: FieldSpan,
    from start: Int,
    _ width: Int,
    _ count: Int,
    _ rows: inout [LogRow],
    from first: Int
  ) -> Int {
    var found = 0
    let most = min(count, NameProbe.most)
    while found < most, isText(bytes, fields[start &+ found &* width]) { found &+= 1 }
    probe.find(bytes, fields, from: start, width, found, in: texts)
    for index in 0..<found {
      let place = probe.number(at: index)
      rows[first &+ index].subject =
        place < 0
        ? subject(ofText: bytes, fields[start &+ index &* width])
        : numbers.count == 0 ? place : ofTexts[Int(place)]
    }
    return found
  }

  // True when a name is kept as text, whatever comes after it.
  @inline(__always)
  private func isText(_ bytes: ByteSpan, _ bounds: FieldBounds) -> Bool {
    guard let kind else { return NumberedName(bytes, bounds)?.key(bytes, bounds) == nil }
    return kind.key(bytes, bounds) == nil
  }

  // MARK: Packing

  func pack(into bytes: inout PackedBytes) {
    bytes.put(kind == nil ? 0 : 1)
    (kind ?? .bare).pack(into: &bytes)
    bytes.put(numbers: numbers.keys)
    texts.pack(into: &bytes)
    bytes.put(shorts: places)
  }

  init(from reader: inout PackedReader) throws(PackedLogFault) {
    let hasKind = try reader.number() == 1
    let kind = try NumberedName(from: &reader)
    self.kind = hasKind ? kind : nil
    guard let numbers = NumberTable(try reader.numbers()) else { throw .damaged }
    self.numbers = numbers
    texts = try NameTable(from: &reader)
    places = try reader.shorts()
    guard isCanonical else { throw .damaged }
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

  // True when every name is kept as it would be if it were met now, so that it is found again.
  private var isCanonical: Bool {
    guard let kind else {
      return numbers.count == 0 && texts.allSatisfy { NumberedName($0, $1)?.key($0, $1) == nil }
    }
    return numbers.keys.allSatisfy(NumberedName.isKey)
      && texts.allSatisfy { kind.key($0, $1) == nil }
  }
}
