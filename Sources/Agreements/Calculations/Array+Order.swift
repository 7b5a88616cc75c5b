extension Array where Element: Hashable {
  /// The elements, and what they lead to, in an order in which each stands behind those it leads to.
  ///
  /// It goes down by a list of its own and not by calls, since a text may make a chain as long as it likes.
  /// - Parameter next: What an element leads to.
  /// - Returns: Each element once; where some lead round in a circle, one of them stands too early.
  package func inOrder(_ next: (Element) -> [Element]) -> [Element] {
    var order: [Element] = []
    var seen: Set<Element> = []
    var open: [(element: Element, rest: ArraySlice<Element>)] = []
    for first in self where seen.insert(first).inserted {
      open.append((first, next(first)[...]))
      while let place = open.indices.last {
        guard let element = open[place].rest.popFirst() else {
          order.append(open.removeLast().element)
          continue
        }
        if seen.insert(element).inserted { open.append((element, next(element)[...])) }
      }
    }
    return order
  }
}
