import Foundation

/// What the tests look at in a statement's JSON.
struct StatementDocument: Decodable {
  struct Level: Decodable {
    let level: String
    let good: Int
    let counted: Int
    let verdict: String
  }

  struct Credit: Decodable {
    struct Line: Decodable {
      let level: String
      let percent: String
      let amount: Amount
    }

    struct Cap: Decodable {
      let reached: Bool
    }

    struct Payable: Decodable {
      let amount: Amount
    }

    let id: String
    let lines: [Line]
    let cap: Cap?
    let payable: Payable
  }

  struct Amount: Decodable {
    let amount: String
    let currency: String
  }

  struct Receipt: Decodable {
    struct File: Decodable {
      let feed: String
      let digest: String
      let rows: Int
      let events: Int
      let passedOver: Int
      let used: Int
      let duplicates: Int
      let refused: Int
    }

    let files: [File]
  }

  let cutOff: String
  let digest: String
  let levels: [Level]
  let credits: [Credit]
  let receipt: Receipt

  init(_ json: String) throws {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    self = try decoder.decode(StatementDocument.self, from: Data(json.utf8))
  }

  /// The digests that differ when the same rows stand in another file, blanked out.
  static func withoutDigests(_ json: String) throws -> String {
    let document = try StatementDocument(json)
    return ([document.digest] + document.receipt.files.map(\.digest))
      .reduce(json) { $0.replacing($1, with: "-") }
  }
}
