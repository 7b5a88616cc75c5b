import Diagnostics
import Quantities

/// The objectives that OpenSLO files promise, read from their values.
struct OpenSLOReading {
  private(set) var findings = OpenSLOFindings()
  private(set) var promises: [OpenSLOPromise] = []
  private var objects: [OpenSLOObject] = []

  /// Reads the documents of a file.
  init(_ documents: [YAMLNode], of source: SourceText) {
    for node in documents {
      if let object = OpenSLOObject(node, &findings) { objects.append(object) }
    }
    tellTwins()
    for slo in objects where slo.kind == .slo { read(slo) }
    for object in objects { tellUnread(object) }
    if promises.isEmpty, !findings.hasErrors {
      findings.refuse(
        "no SLO stands in it",
        "name a file with objects of the kind SLO",
        at: SourceRange(source, 0..<0)
      )
    }
  }

  /// The name that people call a service by.
  func displayName(ofService name: String) -> String {
    object(.service, name)?.displayName ?? name
  }

  private func object(_ kind: OpenSLOObject.Kind, _ name: String) -> OpenSLOObject? {
    objects.first { $0.kind == kind && $0.name == name }
  }

  private mutating func tellTwins() {
    var seen: [String: OpenSLOObject] = [:]
    for object in objects {
      let key = "\(object.kind.rawValue) \(object.name)"
      if seen[key] != nil {
        findings.refuse(
          "\(key) stands here a second time",
          "keep one of them",
          at: object.node.place
        )
      }
      seen[key] = object
    }
  }

  /// Alerts tell people, which clocks of an agreement do in their own way.
  private mutating func tellUnread(_ object: OpenSLOObject) {
    switch object.kind {
    case .alertPolicy, .alertCondition, .alertNotificationTarget:
      findings.leave(
        "\(object.kind.rawValue) \(object.name) is not taken over: an agreement has no burn rates",
        at: object.node.place
      )
    case .dataSource where object.spec["type"]?.text != "abide":
      findings.leave(
        "how to connect to the source \(object.name) is not taken over: exports are files",
        at: object.node.place
      )
    case .dataSource, .service, .sli, .slo: break
    }
  }

  // MARK: SLOs

  private mutating func read(_ slo: OpenSLOObject) {
    let spec = slo.spec
    findings.leaveOthers(
      than: [
        "description", "service", "indicator", "indicatorRef", "timeWindow", "budgetingMethod",
        "objectives", "alertPolicies",
      ],
      of: spec,
      in: "SLO \(slo.name)"
    )
    if let policies = spec["alertPolicies"], !policies.isNothing {
      findings.leave("the alert policies of SLO \(slo.name) are not taken over", at: policies.place)
    }
    let method = spec["budgetingMethod"]?.text.flatMap(OpenSLOObjective.Method.init)
    if method == nil {
      let known = OpenSLOObjective.Method.allCases.map(\.rawValue).joined(separator: ", ")
      findings.refuse(
        "SLO \(slo.name) has no budgeting method that is known",
        "write `budgetingMethod:` and one of \(known)",
        at: (spec["budgetingMethod"] ?? spec).place
      )
    }
    let window = window(spec, slo.name)
    let shared = indicator(spec, slo.name)
    let objectives = spec["objectives"]?.elements ?? []
    if objectives.isEmpty {
      findings.refuse(
        "SLO \(slo.name) has no objectives",
        "write at least one under `objectives`, such as `- target: 0.99`",
        at: (spec["objectives"] ?? spec).place
      )
    }
    for (index, objective) in objectives.enumerated() {
      let part = objectives.count == 1 ? "" : suffix(objective, index)
      let own = indicator(objective, slo.name + part) ?? shared
      if own == nil, spec["indicator"] == nil, spec["indicatorRef"] == nil,
        objective["indicator"] == nil, objective["indicatorRef"] == nil
      {
        findings.refuse(
          "nothing says what SLO \(slo.name) measures",
          "write `indicator` or `indicatorRef`",
          at: objective.place
        )
      }
      if own?.metric == .raw {
        findings.leave(
          "the ratio of SLO \(slo.name) is computed elsewhere; what it was computed from is asked for instead",
          at: objective.place
        )
      }
      let target = target(objective, slo.name)
      let bound = own.map { self.bound(objective, $0, slo.name) } ?? nil
      findings.leaveOthers(
        than: [
          "displayName", "op", "value", "target", "targetPercent", "timeSliceTarget",
          "timeSliceWindow", "indicator", "indicatorRef",
        ],
        of: objective,
        in: "an objective of \(slo.name)"
      )
      guard let method, let window, let own, let target else { continue }
      if own.metric == .threshold, bound == nil { continue }
      promises.append(
        OpenSLOPromise(
          name: (slo.annotations["abide/level"] ?? slo.name) + part,
          displayName: objective["displayName"]?.text ?? slo.displayName,
          service: spec["service"]?.text,
          description: spec["description"]?.text,
          method: method,
          indicator: own,
          window: window,
          target: target,
          bound: bound,
          slice: (objective["timeSliceWindow"]?.text, objective["timeSliceTarget"]?.text)
        )
      )
    }
  }

  /// What tells one objective of an SLO from the others: its name, or its number.
  private func suffix(_ objective: YAMLNode, _ index: Int) -> String {
    let name = objective["displayName"]?.text.map(OpenSLOName.of) ?? "\(index + 1)"
    return "-" + name
  }

  private mutating func window(_ spec: YAMLNode, _ name: String) -> OpenSLOTimeWindow? {
    guard let windows = spec["timeWindow"], !windows.isNothing else {
      return OpenSLOTimeWindow.none
    }
    guard windows.elements.count == 1, let window = windows.elements.first else {
      findings.refuse(
        "SLO \(name) has \(windows.elements.count) time windows",
        "write a list of exactly one under `timeWindow`",
        at: windows.place
      )
      return nil
    }
    return OpenSLOTimeWindow(window, name, &findings)
  }

  private mutating func indicator(_ node: YAMLNode, _ name: String) -> OpenSLOIndicator? {
    if let inline = node["indicator"], !inline.isNothing {
      let own = inline["metadata"]?["name"]?.text ?? name
      guard let spec = inline["spec"] else {
        findings.refuse("the indicator \(own) says nothing", "write its `spec`", at: inline.place)
        return nil
      }
      return OpenSLOIndicator(own, spec, &findings)
    }
    guard let reference = node["indicatorRef"], let target = reference.text else { return nil }
    guard let object = object(.sli, target) else {
      findings.refuse(
        "there is no SLI `\(target)`",
        "put the object into the same file, or name one that is there",
        at: reference.place
      )
      return nil
    }
    return OpenSLOIndicator(target, object.spec, &findings)
  }

  private mutating func target(_ objective: YAMLNode, _ name: String) -> Ratio? {
    let share = objective["target"]
    let percent = objective["targetPercent"]
    guard (share == nil) != (percent == nil), let node = share ?? percent else {
      findings.refuse(
        share == nil
          ? "an objective of \(name) has no target" : "an objective of \(name) has two targets",
        "write either `target`, a share below 1, or `targetPercent`, below 100",
        at: objective.place
      )
      return nil
    }
    guard let number = node.text.flatMap(OpenSLOTarget.share) else {
      findings.refuse(
        "the target of \(name) is no decimal number of at most 15 digits",
        "write a number such as `target: 0.995`",
        at: node.place
      )
      return nil
    }
    let most = Ratio(percent == nil ? 1 : 100)
    guard number < most else {
      let text = node.text ?? ""
      findings.refuse(
        percent == nil
          ? "the target of \(name) is \(text), and a share is below 1"
          : "the target of \(name) is \(text) %, and OpenSLO has targets below 100 % only",
        percent == nil && number < Ratio(100) && number > Ratio(50)
          ? "write `targetPercent: \(text)`, if that is meant" : "write one below \(most)",
        at: node.place
      )
      return nil
    }
    return number / most
  }

  private mutating func bound(
    _ objective: YAMLNode,
    _ indicator: OpenSLOIndicator,
    _ name: String
  ) -> (sign: String, value: String)? {
    guard indicator.metric == .threshold else {
      // Files often give it all the same; a ratio has nothing to compare with.
      if let op = objective["op"] {
        findings.leave(
          "`op` of \(name) is not taken over: a ratio is compared with its target",
          at: op.place
        )
      }
      return nil
    }
    let signs = ["lte": "<=", "lt": "<", "gte": ">=", "gt": ">"]
    guard let sign = objective["op"]?.text.flatMap({ signs[$0] }) else {
      findings.refuse(
        "an objective of \(name) does not say how values compare",
        "write `op:` and one of gt, gte, lt, lte",
        at: (objective["op"] ?? objective).place
      )
      return nil
    }
    guard let value = objective["value"]?.text, OpenSLOTarget.share(value) != nil else {
      findings.refuse(
        "an objective of \(name) has no value that can be read",
        "write a decimal number such as `value: 500`",
        at: (objective["value"] ?? objective).place
      )
      return nil
    }
    return (sign, value)
  }
}
