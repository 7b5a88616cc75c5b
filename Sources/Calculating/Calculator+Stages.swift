import Agreements
import Quantities

extension Calculator {
  /// What a stage makes of a value.
  func staged(
    _ expression: Expression,
    _ stage: Expression.Stage,
    on page: Int,
    _ trace: inout Trace
  ) throws(Worked.Unknown) -> Valued {
    if case .otherwise(let other) = stage {
      return try replaced(expression, by: other, on: page, &trace)
    }
    var valued = try value(of: expression, on: page, &trace)
    let before = valued.value
    switch stage {
    case .atMost(let limit):
      let most = try value(of: limit, on: page, &trace).value
      valued.value = min(before, most)
      let text = ValueText(agreement).text(most, valued.dimension)
      trace.act("at most \(text)", valued.value, valued.dimension)
    case .atLeast(let limit):
      let least = try value(of: limit, on: page, &trace).value
      valued.value = max(before, least)
      let text = ValueText(agreement).text(least, valued.dimension)
      trace.act("at least \(text)", valued.value, valued.dimension)
    case .rounded(let rule, let step, let words):
      valued.value = before.rounded(rule, to: Exact(step))
      let text = ValueText(agreement).text(before, valued.dimension)
      trace.act("\(text), \(words)", valued.value, valued.dimension)
    case .onlyIf(let test):
      let holds = try holds(test, on: page, &trace)
      if !holds { valued.value = .zero }
      trace.act(
        holds ? "the condition holds" : "the condition does not hold",
        valued.value,
        valued.dimension
      )
    case .otherwise: break
    }
    return valued
  }

  private func replaced(
    _ expression: Expression,
    by other: Expression,
    on page: Int,
    _ trace: inout Trace
  ) throws(Worked.Unknown) -> Valued {
    do {
      return try value(of: expression, on: page, &trace)
    } catch {
      // A month before it that lacks a figure is no start: it waits for the figure.
      if error.isOpen, expression.looksBack { throw error }
      let valued = try value(of: other, on: page, &trace)
      trace.act("\(error.reason): the value given for that", valued.value, valued.dimension)
      return valued
    }
  }
}
