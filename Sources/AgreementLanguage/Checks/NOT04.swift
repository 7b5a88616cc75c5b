import Agreements
import Diagnostics

extension Rule {
  /// NOT04: a party has no address for a way in which notice may be given.
  package static let noAddress = Rule(
    "NOT04",
    .error,
    "a party has no address for a way in which notice may be given",
    why: "Notice could not be given, or would be given to the wrong place.",
    wrong: "`by: email` and a party without `mail`",
    instead: "`provider: North Desk Ltd; mail notices@north.example`",
    check: MissingAddresses.check
  )
}

/// Compares the channels of notices with the addresses of the parties.
private enum MissingAddresses {
  @Sendable static func check(_ text: Checking) -> [Diagnostic] {
    guard let allowed = text.sections(.notice).first?.value("by") else { return [] }
    let channels = allowed.split(on: .comma).flatMap { $0.split(on: .semicolon) }
    // A measurer or an auditor is told by reports, not by notices.
    let parties = text.agreement.parties.filter { !["measurer", "auditor"].contains($0.kind) }
    return parties.flatMap { party in
      channels.compactMap { channel -> Diagnostic? in
        let (channel, way) = channel.split(at: "to") ?? (channel, nil)
        let ways = way.map { [$0.name] } ?? ways(of: channel.name)
        guard !party.addresses.contains(where: { ways.contains($0.kind) }) else { return nil }
        return Rule.noAddress.finding(
          "notice may be given by \(channel.text), and the \(party.role) has no address for it",
          at: channel,
          notes: [.init("the \(party.role)", at: party.citation.range)],
          remedy: "add `; \(ways[0]) …` to the line of the \(party.role)"
        )
      }
    }
  }

  /// The kinds of address that serve a channel, the usual one first.
  private static func ways(of channel: String) -> [String] {
    switch channel {
    case "email", "e-mail", "mail": ["mail"]
    case "hand", "courier", "registered", "post", "letter", "registered-post": ["post", channel]
    default: [channel]
    }
  }
}
