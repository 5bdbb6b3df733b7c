// swift-tools-version: 6.2

import PackageDescription

// A package of its own: it is built with the fuzzer's instruments, and by `make fuzz` only.
let package = Package(
  name: "Fuzz",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "ClaimGraph", path: "..")],
  targets: [
    .executableTarget(
      name: "Fuzz",
      dependencies: ["SourceText", "Claims", "Quotations", "SourceReading"].map {
        .product(name: $0, package: "ClaimGraph")
      },
      swiftSettings: [.strictMemorySafety(), .enableUpcomingFeature("ExistentialAny")]),
    .executableTarget(
      name: "FuzzExchange",
      dependencies: ["SourceText", "Reading", "Claims", "Exchange"].map {
        .product(name: $0, package: "ClaimGraph")
      },
      swiftSettings: [.strictMemorySafety(), .enableUpcomingFeature("ExistentialAny")]),
  ],
  swiftLanguageModes: [.v6]
)
