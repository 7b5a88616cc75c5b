import AgreementLanguage
import Agreements
import Diagnostics
import Exchanging
import Quantities
import TestSupport
import Testing
import YAMLReading

/// What OpenSLO can say of a level comes back: its name, its target, its window and its objective.
struct OpenSLOLaws {
  @Test(arguments: SomeText.all)
  func `levels that can be said come back`(_ text: SomeText) throws {
    let program = try Program()
    defer { program.remove() }
    let exported = program.run("export", text.path, "--format", "openslo")
    let agreement = try #require(try text.compiled().agreement)
    // Every level is either said, or told to be left out as a whole.
    let left = agreement.levels.filter {
      exported.complaints.contains("not said: \($0.name): the whole level: ")
    }
    guard left.count < agreement.levels.count else {
      #expect(exported.status == 1)
      return
    }
    #expect(exported.status == 0)
    let yaml = try program.write(exported.output, "levels.yaml")
    let imported = program.run("import", yaml, "-o", "\(program.folder)/back.agreement.md")
    #expect(imported.status == 0, "\(imported.complaints)")
    let said = agreement.levels.filter { level in !left.contains { $0.name == level.name } }
    let back = try Draft(program.text("back.agreement.md"), feed: program.text("back.feed.md"))
      .agreement()
    #expect(back.levels.map(\.name) == said.map(\.name))
    for (level, origin) in zip(back.levels, said) {
      #expect(Self.promise(level) == Self.promise(origin), "\(origin.name)")
    }
  }

  /// What OpenSLO knows of a level.
  private static func promise(_ level: ServiceLevel) -> String {
    guard let goal = level.goal else { return "no goal" }
    switch level.measure {
    case .availability(let availability): return "time \(share(goal)) \(availability.window)"
    case .clockMet: return "share \(share(goal)) \(LevelWindow.period)"
    case .figure(let figure):
      // A percentile that must not exceed a bound is a share of values that do not.
      if case .percentile(let percentile, _) = figure.statistic {
        return "share \(percentile.rank.fraction) \(figure.population.window)"
      }
      return "share \(share(goal)) \(figure.population.window)"
    }
  }

  private static func share(_ goal: Goal) -> Ratio {
    guard case .share(let percent) = goal.bound else { return Ratio(-1) }
    return goal.side == .atLeast ? percent.fraction : Ratio(1) - percent.fraction
  }
}
