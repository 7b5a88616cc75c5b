/// The bytes of a row; named here because `Span` alone is a length of time in this house.
package typealias ByteSpan = Swift.Span<UInt8>
