import CZlib

/// The state of zlib while it unpacks one gzip file after another from a stream, or one part of a zip archive.
///
/// Safe because zlib's record lives at one address from `init` to `deinit`, which zlib demands, and
/// because the pointers to the two arrays are set and cleared within one call.
@safe
struct GzipStream: ~Copyable {
  /// What stands around the compressed data, as zlib numbers it with the largest window.
  enum Wrapping: Int32 {
    /// The header and the checksum of gzip, and nothing else.
    case gzip = 31

    /// Nothing, as in a zip archive.
    case none = -15
  }

  /// How one step ended.
  enum Outcome {
    /// More input or more room is needed.
    case goesOn

    /// One gzip file is complete, its length and checksum in order.
    case fileEnded

    /// The data is not what gzip writes.
    case damaged(String)
  }

  private let stream: UnsafeMutablePointer<z_stream>

  /// Prepares to unpack.
  init(_ wrapping: Wrapping = .gzip) {
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    let size = unsafe Int32(MemoryLayout<z_stream>.size)
    let status = unsafe inflateInit2_(stream, wrapping.rawValue, ZLIB_VERSION, size)
    precondition(status == Z_OK, "zlib could not be prepared: \(status)")
  }

  deinit {
    unsafe inflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// Makes ready for the next gzip file of the stream.
  mutating func reset() { unsafe inflateReset(stream) }

  /// Unpacks as much as input and room allow.
  /// - Parameters:
  ///   - packed: The array that holds compressed bytes.
  ///   - from: Where they begin; moved past what was taken.
  ///   - packedEnd: Where they end.
  ///   - text: The array to unpack into.
  ///   - to: Where to write; moved past what was written.
  ///   - limit: Where to stop at the latest.
  /// - Returns: How the step ended.
  mutating func step(
    _ packed: [UInt8],
    from: inout Int,
    to packedEnd: Int,
    into text: inout [UInt8],
    at to: inout Int,
    limit: Int
  ) -> Outcome {
    precondition(from >= 0 && from <= packedEnd && packedEnd <= packed.count, "input out of bounds")
    precondition(to >= 0 && to <= limit && limit <= text.count, "room out of bounds")
    let stream = unsafe self.stream
    let available = packedEnd - from
    let room = limit - to
    let status = unsafe packed.withUnsafeBufferPointer { input in
      unsafe text.withUnsafeMutableBufferPointer { output in
        // zlib does not write through `next_in`; its type is only old.
        unsafe stream.pointee.next_in =
          UnsafeMutablePointer(mutating: input.baseAddress).map { unsafe $0 + from }
        unsafe stream.pointee.avail_in = UInt32(available)
        unsafe stream.pointee.next_out = output.baseAddress.map { unsafe $0 + to }
        unsafe stream.pointee.avail_out = UInt32(room)
        return unsafe inflate(stream, Z_NO_FLUSH)
      }
    }
    from += unsafe available - Int(stream.pointee.avail_in)
    to += unsafe room - Int(stream.pointee.avail_out)
    unsafe stream.pointee.next_in = nil
    unsafe stream.pointee.next_out = nil
    switch status {
    case Z_OK, Z_BUF_ERROR: return .goesOn
    case Z_STREAM_END: return .fileEnded
    default:
      let said = unsafe stream.pointee.msg.map { unsafe String(cString: $0) }
      return .damaged(said ?? "zlib says \(status)")
    }
  }
}
