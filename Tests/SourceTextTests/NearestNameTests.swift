import SourceText
import Testing

@Suite struct NearestNameTests {
  private let names = ["title", "selection", "color", "a", "group"]

  @Test(
    arguments: [
      ("tilte", "title"), ("selction", "selection"), ("COLOR", "color"), ("colour", "color"),
      ("grup", "group"), ("b", "a"), ("zebra", nil), ("", nil), ("selectedsections", nil),
      (String(repeating: "x", count: 65), nil),
    ])
  func `the nearest name is found when it is near enough`(name: String, nearest: String?) {
    #expect(NearestName.of(name, among: names) == nearest)
  }

  @Test func `of equally near names the first is taken`() {
    #expect(NearestName.of("cat", among: ["bat", "rat"]) == "bat")
    #expect(NearestName.of("rat", among: ["bat", "rat"]) == "rat")
  }
}
