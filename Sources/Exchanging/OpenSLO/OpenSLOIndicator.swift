import Diagnostics

/// What an SLO measures: which metric, and in words where it comes from.
struct OpenSLOIndicator {
  /// How good is told from bad.
  enum Metric: Equatable {
    /// Good, or bad, out of all.
    case ratio

    /// A share that was computed elsewhere.
    case raw

    /// A value against a bound.
    case threshold
  }

  let name: String
  let metric: Metric

  /// Where its figures came from, a line each: queries and sources.
  let sources: [String]

  /// Reads an indicator, given inline or as an object; tells why it is none.
  init?(_ name: String, _ spec: YAMLNode, _ findings: inout OpenSLOFindings) {
    self.name = name
    let ratio = spec["ratioMetric"]
    let threshold = spec["thresholdMetric"]
    guard (ratio == nil) != (threshold == nil) else {
      findings.refuse(
        ratio == nil
          ? "the indicator \(name) has no metric" : "the indicator \(name) has two metrics",
        "write either `ratioMetric` or `thresholdMetric`",
        at: spec.place
      )
      return nil
    }
    findings.leaveOthers(
      than: ["ratioMetric", "thresholdMetric", "description"],
      of: spec,
      in: "the indicator \(name)"
    )
    if let threshold {
      metric = .threshold
      sources = OpenSLOIndicator.sources("value", threshold)
      return
    }
    guard let ratio else { return nil }
    let parts = ["good", "bad", "total", "raw"].filter { ratio[$0].map { !$0.isNothing } ?? false }
    switch parts {
    case ["good", "total"], ["bad", "total"]: metric = .ratio
    case ["raw"]: metric = .raw
    default:
      findings.refuse(
        "the ratio of \(name) is told by \(parts.isEmpty ? "nothing" : parts.joined(separator: " and "))",
        "write `good` and `total`, `bad` and `total`, or `raw`",
        at: ratio.place
      )
      return nil
    }
    findings.leaveOthers(
      than: ["counter", "good", "bad", "total", "raw", "rawType"],
      of: ratio,
      in: "the ratio of \(name)"
    )
    sources = parts.flatMap { part in ratio[part].map { OpenSLOIndicator.sources(part, $0) } ?? [] }
  }

  /// What a metric's source says, a line each value.
  private static func sources(_ part: String, _ metric: YAMLNode) -> [String] {
    guard let source = metric["metricSource"] else { return [] }
    return lines(part, source)
  }

  private static func lines(_ path: String, _ node: YAMLNode) -> [String] {
    switch node.content {
    case .scalar(let text, _): [text.isEmpty ? path : "\(path): \(text)"]
    case .list(let values): values.flatMap { lines(path, $0) }
    case .map(let entries): entries.flatMap { lines("\(path).\($0.key)", $0.value) }
    }
  }
}
