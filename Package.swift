// swift-tools-version: 6.2

import PackageDescription

/// Every target is built alike: Swift 6, all upcoming strictness, unsafe code only where it is named.
let strict: [SwiftSetting] = [
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// - Parameter documents: files and folders in its folder that are not compiled.
func room(
  _ name: String, knows dependencies: [Target.Dependency] = [], documents: [String] = []
) -> Target {
  .target(name: name, dependencies: dependencies, exclude: documents, swiftSettings: strict)
}

/// - Parameter golden: whether expected files lie in a folder `Expected` beside the tests.
func tests(
  of name: String, with dependencies: [Target.Dependency] = [], golden: Bool = false
) -> Target {
  .testTarget(
    name: name + "Tests",
    dependencies: [.target(name: name), "TestSupport"] + dependencies,
    exclude: golden ? ["Expected"] : [],
    swiftSettings: strict)
}

let package = Package(
  name: "ClaimGraph",
  platforms: [.macOS(.v26)],
  products: [
    .executable(name: "claimgraph", targets: ["claimgraph"]),
    .library(name: "SourceText", targets: ["SourceText"]),
    .library(name: "Writing", targets: ["Writing"]),
    .library(name: "Reading", targets: ["Reading"]),
    .library(name: "Claims", targets: ["Claims"]),
    .library(name: "MapLanguage", targets: ["MapLanguage"]),
    .library(name: "MapCompiler", targets: ["MapCompiler"]),
    .library(name: "MapChecks", targets: ["MapChecks"]),
    .library(name: "Quotations", targets: ["Quotations"]),
    .library(name: "Reports", targets: ["Reports"]),
    .library(name: "SourceReading", targets: ["SourceReading"]),
    .library(name: "XMLStream", targets: ["XMLStream"]),
    .library(name: "Exchange", targets: ["Exchange"]),
    .library(name: "Drawing", targets: ["Drawing"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2"),
  ],
  targets: [
    // Reading order: text, language, graph, checks, formats, pictures, command.
    room("SourceText"),
    room("Writing", knows: [.product(name: "SystemPackage", package: "swift-system")]),
    room("Reading"),
    room("MapLanguage", knows: ["SourceText"], documents: ["DIFFERENCES.md"]),
    .target(
      name: "Looks", path: "Graphviz/looks",
      resources: ["default", "print", "dark", "argdown"].map { .embedInCode($0 + ".gv") },
      swiftSettings: strict),
    room("Claims", knows: ["SourceText", "Looks"]),
    room(
      "MapCompiler",
      knows: ["SourceText", "MapLanguage", "Claims", .product(name: "Yams", package: "Yams")]),
    room("MapChecks", knows: ["SourceText", "Claims"]),
    room(
      "Quotations", knows: ["SourceText", "Claims", .product(name: "Crypto", package: "swift-crypto")]),
    room(
      "Reports", knows: ["SourceText", "Writing", "Claims", "Quotations", "MapChecks"],
      documents: ["Schemas"]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    room("XMLStream", knows: ["CLibXML2", "Reading", "Writing"]),
    room("Programs", knows: [.product(name: "Subprocess", package: "swift-subprocess")]),
    room(
      "SourceReading",
      knows: ["SourceText", "Reading", "Quotations", "XMLStream", "Programs"]),
    room(
      "Exchange", knows: ["SourceText", "Reading", "Writing", "MapLanguage", "Claims", "XMLStream", "Looks"],
      documents: ["Schemas"]),
    room(
      "Drawing",
      knows: [
        "SourceText", "Writing", "Claims", "XMLStream", "Exchange", "Programs",
      ]),
    .executableTarget(
      name: "claimgraph",
      dependencies: [
        "SourceText", "Reading", "Writing", "Claims", "MapCompiler", "MapChecks", "Quotations",
        "SourceReading",
        "Reports", "Exchange", "Drawing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: strict),

    // Tests mirror the sources, file by file. Expected files are read from the checkout, not bundled.
    .target(
      name: "TestSupport", dependencies: ["SourceText", "Claims"], path: "Tests/TestSupport",
      swiftSettings: strict),
    tests(of: "SourceText"),
    tests(of: "Writing", with: [.product(name: "SystemPackage", package: "swift-system")]),
    tests(of: "Reading"),
    tests(of: "MapLanguage", with: ["SourceText"]),
    tests(of: "Claims", with: ["SourceText"]),
    tests(of: "MapCompiler", with: ["SourceText", "Claims"]),
    tests(of: "MapChecks", with: ["SourceText", "Claims"]),
    tests(of: "Quotations", with: ["SourceText", "Claims"]),
    tests(of: "Reports", with: ["SourceText", "Writing", "Claims", "Quotations", "MapChecks"], golden: true),
    tests(of: "XMLStream", with: ["Reading", "Writing"]),
    tests(of: "Programs"),
    tests(of: "SourceReading", with: ["SourceText", "Quotations", "Programs"]),
    tests(
      of: "Exchange",
      with: ["SourceText", "Reading", "Claims", "MapCompiler", "Writing", "XMLStream"], golden: true),
    tests(of: "Drawing", with: ["SourceText", "Claims", "Exchange", "Writing", "XMLStream", "Programs"]),
    // Runs the built program as a user does.
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "claimgraph", "TestSupport", "SourceText", "Claims", "MapCompiler", "Quotations", "SourceReading",
        "Exchange",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
