import Agreements
import Diagnostics
import FeedFiles
import Quantities
import Rendering
import Settlement

/// Works everything in a bundle out again from its own texts and rows, and says the first difference.
struct BundleVerification {
  let path: String
  let console: Console

  /// Verifies.
  /// - Returns: Done when all comes out the same.
  /// - Throws: `WorldFailure` when the bundle cannot be read or the disk refuses.
  func run() throws -> ExitStatus {
    do {
      return try verify()
    } catch let fault as BundleFault {
      console.complainLine("\(path): \(fault.message)")
      return .wrongText
    }
  }

  private func verify() throws -> ExitStatus {
    let members = try members()
    guard let place = members.lastIndex(where: { $0.name == BundleReceipt.name }) else {
      throw BundleFault("\(BundleReceipt.name) is missing")
    }
    let receipt = try BundleReceipt(members[place])
    var others = members
    let last = others.remove(at: place)
    // What is strange is told before the order, which it disturbs.
    try receipt.check(others)
    guard place == others.count else {
      throw BundleFault(
        "\(others[others.count - 1].name) stands where \(BundleReceipt.name) should: its members are out of order"
      )
    }
    let sources = others.filter {
      $0.name.hasPrefix(BundleTexts.folder) || $0.name.hasPrefix("data/")
    }
    if let odd = sources.first(where: { !BundleReceipt.isPlain($0.name) }) {
      throw BundleFault("\(odd.name) is no name of a file in a bundle")
    }
    let folder = try BundleFolder()
    try folder.write(sources)
    let maker = BundleMaker(
      request: receipt.request,
      folder: folder.path,
      console: folder.console(console)
    )
    guard let made = try maker.make() else { return .wrongText }
    return try tell(made, receipt, others, sources, last)
  }

  private func members() throws -> [BundleMember] {
    do throws(ExportProblem) {
      return try ZipMembers.read(path: path).map { BundleMember($0.name, $0.bytes) }
    } catch {
      switch error {
      case .cannotOpen(let reason), .cannotRead(let reason):
        throw WorldFailure("cannot read \(path): \(reason)")
      case .archive(.cutShort):
        throw BundleFault(
          "it does not end where a bundle does: the file was cut short, or something was added"
        )
      case .archive(.damaged(let reason)): throw BundleFault("it is damaged: \(reason)")
      default: throw BundleFault("it is no bundle, as `abide bundle` writes it")
      }
    }
  }

  // The statement first, since another one explains other pages.
  private func tell(
    _ made: BundleMaker.Made,
    _ receipt: BundleReceipt,
    _ members: [BundleMember],
    _ sources: [BundleMember],
    _ last: BundleMember
  ) throws -> ExitStatus {
    if let stated = members.first(where: { $0.name == "statement.json" }),
      let json = try? StrictJSON(stated.bytes, deepest: 64).exact,
      let difference = StatementDifference.first(json, made.json)
    {
      console.writeLine("\(path): the first difference is \(difference.place)")
      console.writeLine("  stated      \(difference.stated ?? "nothing")")
      console.writeLine("  comes out   \(difference.found ?? "nothing")")
      return .wrongText
    }
    let expected = made.members + sources
    for (place, member) in expected.enumerated() {
      guard members.indices.contains(place) else { throw BundleFault("\(member.name) is missing") }
      guard members[place].name == member.name else {
        throw BundleFault("\(members[place].name) stands where \(member.name) should")
      }
      guard members[place].bytes == member.bytes else {
        throw BundleFault("\(member.name) says something else than comes out of its texts and rows")
      }
    }
    guard members.count == expected.count else {
      throw BundleFault("\(members[expected.count].name) comes of none of its texts and rows")
    }
    let expectedReceipt = BundleReceipt(receipt.request, statement: made.digest, of: members)
    guard expectedReceipt.member == last else {
      throw BundleFault("\(last.name) is not as `abide bundle` writes it")
    }
    console.writeLine(
      "\(path): the statement of \(made.statement.agreement.id) for \(receipt.request.period) comes out the same, and so "
        + "do all \(made.members.count) pages; digest \(made.digest)"
    )
    return .done
  }
}
