import TestSupport
import Testing

/// The maps of the project are examples for readers, so they have to be sound, and their pictures true.
struct GalleryTests {
  static let maps = Checkout.files(in: "Maps", extension: "argdown")

  @Test func `there are two maps`() {
    #expect(Self.maps == ["Maps/dogs-in-the-park.argdown", "Maps/in-defense-of-leninism.argdown"])
  }

  @Test(arguments: maps)
  func `each map checks without error or warning`(map: String) async throws {
    let answer = try await ScratchFolder().claimgraph(
      "check", Checkout.path(map), "--fail-on", "warning")
    #expect(answer.status == 0, "\(answer.output)")
  }

  @Test(arguments: maps)
  func `each map's DOT in Graphviz is as make gallery writes it`(map: String) async throws {
    let place = try ScratchFolder()
    let answer = try await place.claimgraph(
      "export", Checkout.path(map), "--to", "dot", "-o", "-")
    let drawn = map.replacing("Maps/", with: "Graphviz/").replacing(".argdown", with: ".gv")
    let expected = try Checkout.text(drawn)
    #expect(answer.output == expected, "run `make gallery` and look at what changed")
  }
}
