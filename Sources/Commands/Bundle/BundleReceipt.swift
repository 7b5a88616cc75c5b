import Diagnostics
import Rendering

/// The last member of a bundle: what it states, and the digest of each other member in its order.
struct BundleReceipt {
  /// The name and version of the document.
  static let schema = "abide/bundle/1"

  /// Its own name in the bundle.
  static let name = "receipt.json"

  /// What the bundle states.
  let request: BundleRequest

  /// The digest of the statement.
  let statement: String

  /// The other members, in order, with their digests.
  let listed: [(name: String, digest: String)]

  /// Lists members.
  init(_ request: BundleRequest, statement: String, of members: [BundleMember]) {
    self.request = request
    self.statement = statement
    listed = members.map { ($0.name, FileDigest.text(of: $0.bytes)) }
  }

  /// The receipt as a member.
  var member: BundleMember {
    var members = request.members
    members["schema"] = .string(BundleReceipt.schema)
    members["statement"] = .string(statement)
    members["members"] = .array(
      listed.map { .object(["name": .string($0.name), "digest": .string($0.digest)]) }
    )
    members["digest"] = .string(FileDigest.text(of: Array(JSONValue.object(members).document.utf8)))
    return BundleMember(BundleReceipt.name, JSONValue.object(members).indented + "\n")
  }

  /// Reads a receipt.
  /// - Throws: `BundleFault` where it is none, or was changed.
  init(_ member: BundleMember) throws(BundleFault) {
    let json: StrictJSON
    do throws(StrictJSONError) { json = try StrictJSON(member.bytes) } catch {
      throw BundleFault("\(member.name) is \(error.message)")
    }
    guard json["schema"]?.text == BundleReceipt.schema, case .object(var members)? = json.exact
    else {
      throw BundleFault("\(member.name) is no \(BundleReceipt.schema)")
    }
    members["digest"] = nil
    let own = FileDigest.text(of: Array(JSONValue.object(members).document.utf8))
    guard let digest = json["digest"]?.text, digest == own else {
      throw BundleFault("\(member.name) was changed after it was made")
    }
    guard let request = BundleRequest(json), let statement = json["statement"]?.text,
      let listed = json["members"]?.elements
    else { throw BundleFault("\(member.name) lacks parts of a receipt") }
    self.request = request
    self.statement = statement
    self.listed = listed.compactMap { entry in
      guard let name = entry["name"]?.text, let digest = entry["digest"]?.text else { return nil }
      return (name, digest)
    }
    guard self.listed.count == listed.count else {
      throw BundleFault("\(member.name) lacks parts of a receipt")
    }
  }

  /// Holds members against the list.
  /// - Parameter members: All members but the receipt, in their order.
  /// - Throws: `BundleFault` with the first that is missing, changed, strange or out of its order.
  func check(_ members: [BundleMember]) throws(BundleFault) {
    let names = members.map(\.name)
    if let missing = listed.first(where: { !names.contains($0.name) }) {
      throw BundleFault("\(missing.name) is missing")
    }
    if let strange = names.first(where: { name in !listed.contains { $0.name == name } }) {
      throw BundleFault("\(strange) is not in its receipt")
    }
    for (place, member) in members.enumerated() {
      guard place < listed.count, listed[place].name == member.name else {
        throw BundleFault(
          place < listed.count
            ? "\(member.name) stands where \(listed[place].name) should: its members are out of order"
            : "\(member.name) is in it twice"
        )
      }
      let digest = FileDigest.text(of: member.bytes)
      guard digest == listed[place].digest else {
        throw BundleFault(
          "\(member.name) was changed: its digest is \(digest.prefix(12)), and the receipt says "
            + listed[place].digest.prefix(12)
        )
      }
    }
    for name in request.named where !names.contains(name) {
      throw BundleFault("\(name) is missing, which the receipt speaks of")
    }
  }

  /// True for a path that stays in its folder.
  static func isPlain(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return !name.isEmpty && !name.contains("\\") && !name.utf8.contains(0)
      && parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
  }
}
