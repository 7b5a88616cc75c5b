/// How two sequences go side by side.
enum Alignment {
  /// One step through both.
  enum Step<Element> {
    /// An element that stands in both.
    case same(Element)
    /// One that stands for another.
    case changed(Element, Element)
    case inserted(Element)
    case deleted(Element)
  }

  /// Goes through two sequences at once.
  /// - Parameters:
  ///   - old: The one.
  ///   - new: The other.
  ///   - alike: Whether an element of the second stands for one of the first, where they are not equal.
  /// - Returns: The steps, what is deleted before what is inserted in its place.
  static func of<Element: Hashable>(
    _ old: [Element],
    _ new: [Element],
    alike: (Element, Element) -> Bool
  ) -> [Step<Element>] {
    let difference = new.difference(from: old)
    var (removed, added): (Set<Int>, Set<Int>) = ([], [])
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var steps: [Step<Element>] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      let gone = (left..<old.count).prefix { removed.contains($0) }
      let come = (right..<new.count).prefix { added.contains($0) }
      steps += pairs(Array(old[gone]), Array(new[come]), alike)
      (left, right) = (left + gone.count, right + come.count)
      guard left < old.count, right < new.count else { continue }
      steps.append(.same(new[right]))
      (left, right) = (left + 1, right + 1)
    }
    return steps
  }

  // What stands between two equal elements: each new one takes the place of the first old one that is like it.
  private static func pairs<Element>(
    _ old: [Element],
    _ new: [Element],
    _ alike: (Element, Element) -> Bool
  ) -> [Step<Element>] {
    var steps: [Step<Element>] = []
    var next = 0
    for element in new {
      if let found = old[next...].firstIndex(where: { alike($0, element) }) {
        steps += old[next..<found].map { .deleted($0) }
        steps.append(.changed(old[found], element))
        next = found + 1
      } else {
        steps.append(.inserted(element))
      }
    }
    // What goes comes before what takes its place.
    let rest = old[next...].map { Step.deleted($0) }
    let kept = steps.prefix { if case .inserted = $0 { false } else { true } }
    return Array(kept) + rest + Array(steps.dropFirst(kept.count))
  }
}
