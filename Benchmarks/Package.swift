// swift-tools-version: 6.2

import PackageDescription

// A package of its own, so that nobody who only builds the tool builds this too.
let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "ClaimGraph", path: "..")],
  targets: [
    .target(
      name: "Measuring", swiftSettings: [.strictMemorySafety(), .enableUpcomingFeature("ExistentialAny")]),
    .executableTarget(
      name: "bench",
      dependencies: ["Measuring"]
        + [
          "SourceText", "Reading", "Writing", "Claims", "MapLanguage", "MapCompiler", "XMLStream", "Exchange",
        ].map {
          .product(name: $0, package: "ClaimGraph")
        },
      swiftSettings: [.strictMemorySafety(), .enableUpcomingFeature("ExistentialAny")]),
    .executableTarget(
      name: "corpora",
      dependencies: ["Measuring"]
        + ["SourceText", "Reading", "Writing", "Claims", "Exchange"].map {
          .product(name: $0, package: "ClaimGraph")
        },
      swiftSettings: [.strictMemorySafety(), .enableUpcomingFeature("ExistentialAny")]),
    .executableTarget(
      name: "hostile", dependencies: ["Measuring"],
      swiftSettings: [.strictMemorySafety(), .enableUpcomingFeature("ExistentialAny")]),
    .executableTarget(
      name: "audit-bench",
      dependencies: ["Claims", "Quotations"].map { .product(name: $0, package: "ClaimGraph") },
      swiftSettings: [.strictMemorySafety(), .enableUpcomingFeature("ExistentialAny")]),
    .executableTarget(
      name: "audit-score",
      dependencies: ["Claims", "Quotations"].map { .product(name: $0, package: "ClaimGraph") },
      swiftSettings: [.strictMemorySafety(), .enableUpcomingFeature("ExistentialAny")]),
  ],
  swiftLanguageModes: [.v6]
)
