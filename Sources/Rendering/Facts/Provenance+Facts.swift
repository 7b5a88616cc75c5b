package import Agreements
import Diagnostics

extension Provenance {
  /// The same, with the texts that facts were read from.
  package func resting(on facts: FactBook, hash: ([UInt8]) -> String) -> Provenance {
    let digests = facts.sources.map {
      TextDigest(kind: "facts", name: $0.name.fileName, digest: hash($0.bytes))
    }
    return Provenance(texts: texts + digests, zoneRelease: zoneRelease)
  }
}
