/// Looks up by the account of a row whose row it is.
struct AccountTable {
  /// Whose a row is.
  enum Owner {
    /// That of the intake of a number.
    case intake(Int)
    /// Nobody's here.
    case nobody
    /// The row names no account.
    case unnamed
  }

  private static let nobody: Int32 = -1
  private static let unnamed: Int32 = -2

  /// The place of the column that names accounts.
  let place: Int

  private let blanks: Blanks
  private var coder: ColumnCoder

  // By the number of an account: the intake, or one of the two marks; and how many rows named it.
  private var owners: [Int32]
  private var counts: [Int]
  private var strays: [(code: Int, name: String)] = []

  /// Prepares to look accounts up.
  /// - Parameters:
  ///   - place: The place of the column that names them.
  ///   - claims: The accounts of each intake; of two claims to one account the first counts.
  ///   - blanks: Texts that name none.
  init(place: Int, claims: [[String]], blanks: Blanks) {
    var names = NameTable()
    owners = []
    for (intake, accounts) in claims.enumerated() {
      for account in accounts where Int(names.number(of: account)) == owners.count {
        owners.append(Int32(intake))
      }
    }
    self.place = place
    self.blanks = blanks
    counts = Array(repeating: 0, count: owners.count)
    coder = ColumnCoder(place: place, names: names)
  }

  /// Whose the row is; counted.
  @inline(__always)
  mutating func owner(_ bytes: ByteSpan, _ fields: FieldSpan) -> Owner {
    let recent = coder.recentCode(bytes, fields)
    let code = Int(recent >= 0 ? recent : coder.code(bytes, fields))
    if code == owners.count { meet(bytes, fields[place], code) }
    counts[code] += 1
    let owner = owners[code]
    if owner >= 0 { return .intake(Int(owner)) }
    return owner == AccountTable.unnamed ? .unnamed : .nobody
  }

  /// How many rows named each account that is nobody's.
  var unrouted: [String: Int] {
    Dictionary(strays.map { ($0.name, counts[$0.code]) }, uniquingKeysWith: +)
  }

  // An account that no agreement claims, met for the first time.
  private mutating func meet(_ bytes: ByteSpan, _ field: FieldBounds, _ code: Int) {
    let isBlank = blanks.isBlank(bytes, field)
    owners.append(isBlank ? AccountTable.unnamed : AccountTable.nobody)
    counts.append(0)
    if !isBlank { strays.append((code, RowView.text(bytes, field))) }
  }
}
