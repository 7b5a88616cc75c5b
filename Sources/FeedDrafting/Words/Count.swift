import Quantities

/// Numbers with their nouns.
enum Count {
  /// `1 row`, `1,204 rows`.
  static func of(_ count: Int, _ noun: String) -> String {
    count.grouped + " " + (count == 1 ? noun : plural(noun))
  }

  private static func plural(_ noun: String) -> String {
    noun.hasSuffix("y") ? noun.dropLast() + "ies" : noun + "s"
  }
}
