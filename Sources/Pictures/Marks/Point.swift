/// A place on a picture, in tenths of its unit from the upper left corner.
struct Point: Hashable {
  let x: Int
  let y: Int

  init(_ x: Int, _ y: Int) {
    self.x = x
    self.y = y
  }
}
