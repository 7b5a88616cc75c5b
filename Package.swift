// swift-tools-version: 6.2

import PackageDescription

/// The strict settings every target of ours is built with; the reasons stand in STYLE.md.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// A room of the house: arrows go down only, and a test holds them.
func room(
  _ name: String,
  _ below: [Target.Dependency] = [],
  excluding: [String] = []
) -> Target {
  .target(name: name, dependencies: below, exclude: excluding, swiftSettings: strict)
}

/// The tests of one room.
func tests(
  _ name: String,
  _ needs: [Target.Dependency],
  copying: [String] = [],
  excluding: [String] = []
) -> Target {
  .testTarget(
    name: name,
    dependencies: needs + ["TestSupport"],
    exclude: excluding,
    resources: copying.map { .copy($0) },
    swiftSettings: strict
  )
}

let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser",
  package: "swift-argument-parser"
)
let bigInt: Target.Dependency = .product(name: "BigInt", package: "BigInt")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let subprocess: Target.Dependency = .product(name: "Subprocess", package: "swift-subprocess")

let package = Package(
  name: "abide",
  products: [
    .executable(name: "abide", targets: ["abide"]),
    .library(name: "ServiceHours", targets: ["ServiceHours", "Quantities"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
    // Without its trait for the large Foundation, which would come into the release whole.
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
  ],
  targets: [
    room("Quantities"),
    room("Diagnostics"),
    room("ServiceHours", ["Quantities"], excluding: ["README.md"]),
    room("Templates"),
    room("Pictures", ["Quantities"]),
    room("Agreements", ["Quantities", "Diagnostics", "ServiceHours"]),
    room("AgreementLanguage", ["Quantities", "Diagnostics", "ServiceHours", "Agreements"]),
    room("Measuring", ["Quantities", "Diagnostics", "ServiceHours", "Agreements"]),
    room("Calculating", ["Quantities", "Diagnostics", "ServiceHours", "Agreements", bigInt]),
    room("Settlement", ["Quantities", "ServiceHours", "Agreements", "Calculating", "Measuring"]),
    room(
      "Invoicing",
      [
        "Quantities", "Diagnostics", "ServiceHours", "Agreements", "Calculating", "Measuring",
        "Settlement",
      ]
    ),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CMarks"),
    room("FeedFiles", ["Quantities", "Measuring", "CMarks", "CZlib", "CExpat"]),
    room(
      "FeedDrafting",
      ["Quantities", "Diagnostics", "ServiceHours", "Agreements", "AgreementLanguage", "Measuring"]
    ),
    room(
      "Rehearsal",
      [
        "Quantities", "Diagnostics", "ServiceHours", "Agreements", "AgreementLanguage", "Measuring",
        "Calculating", "Settlement", "Invoicing",
      ]
    ),
    room(
      "Revisions",
      [
        "Quantities", "Diagnostics", "ServiceHours", "Agreements", "AgreementLanguage", "Measuring",
        "Settlement",
      ]
    ),
    room(
      "Editing",
      ["Diagnostics", "ServiceHours", "Agreements", "AgreementLanguage"]
    ),
    room(
      "Exchanging",
      ["Quantities", "Diagnostics", "ServiceHours", "Agreements", "AgreementLanguage"]
    ),
    .systemLibrary(name: "CMiniZip", pkgConfig: "minizip", providers: [.apt(["libminizip-dev"])]),
    room("Archives", ["CMiniZip"]),
    .systemLibrary(name: "CYaml", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    room("YAMLReading", ["Diagnostics", "Exchanging", "CYaml"]),
    room(
      "Rendering",
      [
        "Quantities", "Diagnostics", "ServiceHours", "Agreements", "Measuring", "Calculating",
        "Settlement", "Invoicing", "Revisions", "Pictures",
      ]
    ),
    room(
      "Papers",
      [
        "Quantities", "Diagnostics", "ServiceHours", "Agreements", "AgreementLanguage", "Measuring",
        "Editing", "Rendering",
      ]
    ),
    .systemLibrary(
      name: "CMarkdown",
      pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]
    ),
    room("MarkdownReading", ["AgreementLanguage", "Papers", "CMarkdown"]),
    room(
      "Commands",
      [
        "Quantities", "Diagnostics", "ServiceHours", "Agreements", "AgreementLanguage", "Measuring",
        "Calculating", "FeedFiles", "FeedDrafting", "Settlement", "Invoicing", "Rehearsal",
        "Revisions", "Editing", "Exchanging", "YAMLReading", "Rendering", "Papers",
        "MarkdownReading", "Templates", "Archives", argumentParser, crypto, subprocess,
      ]
    ),
    .executableTarget(name: "abide", dependencies: ["Commands"], swiftSettings: strict),

    // The support desk's log is made up by a program of its own, so that anyone can make it again.
    .target(
      name: "SupportDeskLog",
      dependencies: ["Quantities"],
      path: "Examples/support-desk/generator/Log",
      swiftSettings: strict
    ),
    .executableTarget(
      name: "support-desk-log",
      dependencies: ["SupportDeskLog"],
      path: "Examples/support-desk/generator/Command",
      swiftSettings: strict
    ),

    .target(
      name: "TestSupport",
      dependencies: ["Quantities"],
      path: "Tests/TestSupport",
      swiftSettings: strict
    ),
    .target(
      name: "CommandSupport",
      dependencies: ["Commands"],
      path: "Tests/CommandSupport",
      swiftSettings: strict
    ),
    tests("TidyTests", []),
    tests("QuantitiesTests", ["Quantities"]),
    tests("ServiceHoursTests", ["Quantities", "ServiceHours"], copying: ["Fixtures"]),
    tests(
      "CommandsTests",
      ["Commands", "AgreementLanguage", "Diagnostics", "CommandSupport", "Archives", "FeedFiles"],
      excluding: ["Cases"]
    ),
    tests(
      "AgreementLanguageTests",
      ["Quantities", "Diagnostics", "ServiceHours", "Agreements", "AgreementLanguage"],
      excluding: ["Fixtures"]
    ),
    tests(
      "RenderingTests",
      [
        "Quantities", "Diagnostics", "ServiceHours", "Agreements", "AgreementLanguage", "Measuring",
        "FeedFiles", "Settlement", "Rendering",
      ]
    ),
    tests(
      "MeasuringTests",
      [
        "Quantities", "Diagnostics", "ServiceHours", "Agreements", "AgreementLanguage", "Measuring",
        "FeedFiles", "Exchanging",
      ]
    ),
    tests(
      "CalculatingTests",
      ["Quantities", "Diagnostics", "Agreements", "AgreementLanguage", "Calculating", "Settlement"]
    ),
    tests(
      "SettlementTests",
      ["Quantities", "Diagnostics", "ServiceHours", "Agreements", "Measuring", "Settlement"],
      copying: ["Fixtures"]
    ),
    tests(
      "InvoicingTests",
      ["Quantities", "Diagnostics", "Agreements", "Invoicing"]
    ),
    tests(
      "RevisionsTests",
      ["Diagnostics", "Agreements", "AgreementLanguage", "Revisions"]
    ),
    tests(
      "EditingTests",
      ["Diagnostics", "AgreementLanguage", "Editing"]
    ),
    tests(
      "LanguageServerTests",
      ["abide", "Commands", "Diagnostics", "AgreementLanguage", "CommandSupport"]
    ),
    tests(
      "ExchangingTests",
      [
        "Quantities", "Diagnostics", "ServiceHours", "Agreements", "AgreementLanguage",
        "Exchanging", "YAMLReading", "Templates", "Commands", "CommandSupport",
      ],
      excluding: ["Validator"]
    ),
    tests(
      "PapersTests",
      [
        "Diagnostics", "Agreements", "AgreementLanguage", "Editing", "Rendering", "Papers",
        "MarkdownReading", "Exchanging",
      ]
    ),
    tests(
      "PicturesTests",
      ["Quantities", "Pictures", "Rendering"],
      excluding: ["Pictures"]
    ),
    tests("FeedFilesTests", ["FeedFiles", "Measuring", "CZlib"]),
    tests("SupportDeskLogTests", ["SupportDeskLog", "FeedFiles", "Measuring"]),
    tests(
      "ExampleTests",
      [
        "Quantities", "Diagnostics", "ServiceHours", "Agreements", "AgreementLanguage", "Rehearsal",
        "Commands",
        "CommandSupport",
      ]
    ),
    tests("TemplateTests", ["Templates", "Commands", "CommandSupport"]),
    tests("ManualTests", ["abide", "Commands", argumentParser]),
  ]
)
