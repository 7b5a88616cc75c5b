/// The bytes of a row; named here because `Span` alone is a length of time in this house.
package typealias ByteSpan = Swift.Span<UInt8>

/// Where the fields of a row stand in its bytes, one a column that is read.
package typealias FieldSpan = Swift.Span<FieldBounds>
