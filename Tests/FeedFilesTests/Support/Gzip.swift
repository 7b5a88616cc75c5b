import CZlib

/// The bytes as one gzip file.
func gzipped(_ bytes: [UInt8]) -> [UInt8] {
  var stream = unsafe z_stream()
  let size = unsafe Int32(MemoryLayout<z_stream>.size)
  let ready = unsafe deflateInit2_(
    &stream,
    Z_DEFAULT_COMPRESSION,
    Z_DEFLATED,
    15 + 16,
    8,
    Z_DEFAULT_STRATEGY,
    ZLIB_VERSION,
    size
  )
  precondition(ready == Z_OK, "zlib could not be prepared")
  var input = bytes
  var output = [UInt8](repeating: 0, count: bytes.count + 1024)
  let room = output.count
  // Both pointers live for the length of the one call that uses them.
  let status = unsafe input.withUnsafeMutableBufferPointer { source in
    unsafe output.withUnsafeMutableBufferPointer { target in
      unsafe stream.next_in = source.baseAddress
      unsafe stream.avail_in = UInt32(source.count)
      unsafe stream.next_out = target.baseAddress
      unsafe stream.avail_out = UInt32(room)
      return unsafe deflate(&stream, Z_FINISH)
    }
  }
  precondition(status == Z_STREAM_END, "zlib stopped early")
  let count = unsafe room - Int(stream.avail_out)
  unsafe deflateEnd(&stream)
  return Array(output[..<count])
}
