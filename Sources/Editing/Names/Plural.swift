/// How the name of a record is put in the plural.
enum Plural {
  /// The forms that mean several of a record.
  static func forms(of name: String) -> [String] {
    var forms = [name + "s", name + "es"]
    if name.hasSuffix("y") { forms.append(name.dropLast() + "ies") }
    return forms
  }

  /// The plural that a writer would expect.
  static func of(_ name: String) -> String {
    if name.hasSuffix("y") { return name.dropLast() + "ies" }
    let takesE = ["s", "x", "z", "ch", "sh"].contains { name.hasSuffix($0) }
    return name + (takesE ? "es" : "s")
  }
}
