import Foundation
import Testing

/// The maps of the project are examples for readers, so they have to be sound, and their pictures true.
struct GalleryTests {
  private static let project = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let maps: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: project.path + "/Maps")) ?? []
    return names.filter { $0.hasSuffix(".argdown") }.sorted()
  }()

  @Test func `there are two maps`() {
    #expect(Self.maps == ["dogs-in-the-park.argdown", "in-defense-of-leninism.argdown"])
  }

  @Test(arguments: maps)
  func `each map checks without error or warning`(map: String) async throws {
    let answer = try await Workplace().claimgraph(
      "check", Self.project.path + "/Maps/" + map, "--fail-on", "warning")
    #expect(answer.status == 0, "\(answer.output)")
  }

  @Test(arguments: maps)
  func `each map's DOT in Graphviz is as make gallery writes it`(map: String) async throws {
    let place = try Workplace()
    let answer = try await place.claimgraph(
      "export", Self.project.path + "/Maps/" + map, "--to", "dot", "-o", "-")
    let drawn = Self.project.appendingPathComponent("Graphviz/" + map.replacing(".argdown", with: ".gv"))
    let expected = try String(contentsOf: drawn, encoding: .utf8)
    #expect(answer.output == expected, "run `make gallery` and look at what changed")
  }
}
