import Measuring

/// Handed each good row: its bytes, where the wanted fields stand in them, and its line.
typealias RowTaker = (_ bytes: Span<UInt8>, _ fields: [FieldBounds], _ line: Int) -> Void

/// Told of each row that cannot be read.
typealias RefusalTaker = (_ refusal: Refusal) -> Void
