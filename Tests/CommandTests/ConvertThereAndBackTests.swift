import Claims
import Exchange
import MapCompiler
import SourceText
import TestSupport
import Testing

/// Text → graph → format → graph → text, with the program as a user has it.
struct ConvertThereAndBackTests {
  /// The formats that hold all that a text says; where something stands in a text, and how often, is not among
  /// it, and verdicts are from the lock.
  private static let lossless = FormatList.exports.filter { format in
    format.name != "yed" && format is any ImportFormat && format.carried.isSuperset(of: Argdown().carried)
  }.map(\.name)

  private static let maps = Checkout.files(in: "Maps", extension: "argdown")

  @Test(arguments: lossless, maps)
  func `a map comes back from a format that holds everything`(format: String, map: String) async throws {
    let text = try Checkout.text(map)
    let place = try ScratchFolder(["map.argdown": text])
    let there = try await place.claimgraph("convert", "map.argdown", "there", "--to", format)
    #expect(there.status == 0, "\(there.errors)")
    let back = try await place.claimgraph("convert", "there", "back.argdown", "--from", format)
    #expect(back.status == 0, "\(back.errors)")
    let differences = graph(place.read("back.argdown") ?? "").differences(from: graph(text))
    #expect(differences.prefix(5) == [])
  }

  @Test func `the formats that hold everything are as many as README says`() {
    #expect(Set(Self.lossless).isSuperset(of: ["graphml", "json", "jgf", "cytoscape", "csv"]))
  }

  private func graph(_ text: String) -> ClaimGraph {
    MapReader().read(SourceFile(name: "map.argdown", text: text)).graph
  }
}
