import Pictures
import Testing

/// Where the marks of a picture stand.
struct PlacedMarks {
  private let element: PictureElement
  private let width: Double
  private let height: Double

  init(_ element: PictureElement) throws {
    self.element = element
    let box = try #require(element.attributes.first { $0.name == "viewBox" }?.value)
    let numbers = box.split(separator: " ").compactMap { Double($0) }
    width = numbers[2]
    height = numbers[3]
  }

  /// The marks that stand outside the picture.
  var faults: [String] {
    element.children.flatMap { mark in
      mark.attributes.filter { !isWithin($0, of: mark) }.map {
        "\(mark.name) \($0.name) \($0.value)"
      }
    }
  }

  private func isWithin(_ attribute: PictureElement.Attribute, of mark: PictureElement) -> Bool {
    let number = Double(attribute.value)
    switch attribute.name {
    case "x", "x1", "x2", "cx": return number.map { $0 >= 0 && $0 <= width } ?? false
    case "y", "y1", "y2", "cy": return number.map { $0 >= 0 && $0 <= height } ?? false
    case "width": return number.map { $0 >= 0 && $0 <= width } ?? false
    case "height": return number.map { $0 >= 0 && $0 <= height } ?? false
    case "points":
      let places = attribute.value.split(separator: " ").map { $0.split(separator: ",") }
      return places.allSatisfy { place in
        let (x, y) = (Double(place[0]) ?? -1, Double(place[1]) ?? -1)
        return x >= 0 && x <= width && y >= 0 && y <= height
      }
    default: return true
    }
  }
}
