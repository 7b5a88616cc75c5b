import Foundation
import Quantities
import Settlement
import Testing

/// Credits of published agreements: the facts of Fixtures/settlement.json, which names the sources.
struct KnownAnswer: Codable, Sendable, CustomTestStringConvertible {
  struct Band: Codable {
    var from: String
    var below: String?
    var percent: String
  }

  var id: String
  var bands: [Band]
  var currency: String
  var base: Int64
  var cap: String?
  /// Above and below the line, one pair a level.
  var attained: [[Int64]]
  var percent: String
  var payable: Int64

  var testDescription: String { id }
}

extension KnownAnswer {
  static let all: [KnownAnswer] = {
    let url = Bundle.module.url(
      forResource: "settlement",
      withExtension: "json",
      subdirectory: "Fixtures"
    )
    guard let url, let data = try? Data(contentsOf: url) else { return [] }
    return (try? JSONDecoder().decode([KnownAnswer].self, from: data)) ?? []
  }()
}

struct KnownAnswers {
  @Test(arguments: KnownAnswer.all)
  func `credits of published agreements come out`(_ known: KnownAnswer) throws {
    let names = known.attained.indices.map { "level-\($0)" }
    let bill = Bill(
      bands: known.bands.map { ($0.from, $0.below, $0.percent) },
      base: known.base,
      currency: known.currency,
      cap: known.cap,
      levels: names.map { ($0, known.bands[0].from) }
    )
    let shares = known.attained.map { Ratio(Int128($0[0]), Int128($0[1])) }
    let attained = Dictionary(uniqueKeysWithValues: zip(names, shares))
    let settled = try #require(bill.settle(attained))
    #expect(settled.sum == Bill.percent(known.percent))
    #expect(settled.payable.minorUnits == known.payable)
  }

  @Test func `every fact is read`() { #expect(KnownAnswer.all.count == 8) }
}
