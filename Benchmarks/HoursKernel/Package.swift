// swift-tools-version: 6.2

import PackageDescription

/// Times single operations of ServiceHours; a package of its own, so that no build of abide waits
/// for it.
let package = Package(
  name: "hours-kernel",
  dependencies: [.package(name: "abide", path: "../..")],
  targets: [
    .executableTarget(
      name: "hours-kernel",
      dependencies: [.product(name: "ServiceHours", package: "abide")],
      path: "Sources/HoursKernel"
    )
  ]
)
