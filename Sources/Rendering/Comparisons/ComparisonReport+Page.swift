import Agreements
import Revisions

extension ComparisonReport {
  /// The comparison as a page.
  package var page: Page {
    Page(
      kind: "Changes",
      title: new.agreement?.title ?? new.name,
      subtitle: "\(old.name), text \(old.textVersion), and \(new.name), text \(new.textVersion)",
      blocks: (changes.isEmpty ? [.paragraph("Both texts say the same.")] : changes)
        + (effect.map { [.section(Section($0.page.title, $0.blocks))] } ?? [])
    )
  }

  /// A section a clause, in the order of the second text.
  private var changes: [Block] {
    var clauses: [(heading: String, sentences: [String])] = []
    for change in comparison.changes {
      let heading = change.clauseName ?? "Before the first clause"
      if clauses.last?.heading != heading { clauses.append((heading, [])) }
      clauses[clauses.count - 1].sentences.append(change.sentence)
    }
    return clauses.map { .section(Section($0.heading, [.list($0.sentences)])) }
  }
}

extension TextChange {
  /// What changed in one sentence, such as `target, urgent: first response was 1 h, is 45 min`.
  var sentence: String {
    switch (old, new) {
    case (let old?, let new?): "\(words) was \(shown(old)), is \(shown(new))"
    case (let old?, nil): "left out: \(words), which was \(shown(old))"
    case (nil, let new?): "added: \(words), \(shown(new))"
    case (nil, nil): words
    }
  }

  // Words of prose and long values stand in quotation marks, so that one sees where they end.
  private func shown(_ value: String) -> String {
    if value.isEmpty { return "nothing" }
    return kind == .term && !value.contains(",") ? value : "\u{201C}\(value)\u{201D}"
  }
}
