import TestSupport
import Testing

/// `claimgraph quotes` with --lock and --locked, and what else reads the lock.
struct QuotesLockTests {
  private static let map = """
    ===
    title: The toll
    sources:
      minutes: {title: Minutes, text: minutes.txt}
    ===

    [Toll]: The toll should go.
      + [Queue]: "We waited for an hour at the northern gate" #quotation {source: minutes}
    """
  private static let minutes = """
    The meeting was opened at eight in the evening.

    We waited for an hour at the northern gate. Nobody came to open it for us.
    """

  private static func place(_ map: String = map) throws -> ScratchFolder {
    try ScratchFolder(["toll.argdown": map, "minutes.txt": minutes])
  }

  @Test func `a lock confirms the map, and does so without the text`() async throws {
    let place = try Self.place()
    let written = try await place.claimgraph("quotes", "toll.argdown", "--lock")
    #expect(written.status == 0, "\(written.errors)")
    #expect(written.errors.contains("wrote toll.quotes.lock"))
    #expect(try await place.claimgraph("quotes", "toll.argdown", "--locked").status == 0)
    let bare = try ScratchFolder([
      "toll.argdown": Self.map.replacing(", text: minutes.txt", with: ""),
      "toll.quotes.lock": place.read("toll.quotes.lock") ?? "",
    ])
    let answer = try await bare.claimgraph("quotes", "toll.argdown", "--locked")
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(answer.output.contains("verbatim"))
  }

  @Test func `writing it again changes no byte, and without the text it keeps what it has`() async throws {
    let place = try Self.place()
    _ = try await place.claimgraph("quotes", "toll.argdown", "--lock")
    let first = try #require(place.bytes(of: "toll.quotes.lock"))
    _ = try await place.claimgraph("quotes", "toll.argdown", "--lock")
    #expect(place.bytes(of: "toll.quotes.lock") == first)
    try place.write(Self.map.replacing(", text: minutes.txt", with: ""), to: "toll.argdown")
    _ = try await place.claimgraph("quotes", "toll.argdown", "--lock")
    #expect(place.bytes(of: "toll.quotes.lock") == first)
  }

  @Test(arguments: [
    ("hour", "year", "changed since they were checked"),
    ("source: minutes", "source: minutes, locator: p. 9", "where they stand"),
    ("[Queue]", "[Queues]", "is new"), ("#quotation", "", "does not have it any more"),
  ])
  func `a changed map is not confirmed`(old: String, new: String, message: String) async throws {
    let place = try Self.place()
    _ = try await place.claimgraph("quotes", "toll.argdown", "--lock")
    try place.write(Self.map.replacing(old, with: new), to: "toll.argdown")
    let answer = try await place.claimgraph("quotes", "toll.argdown", "--locked")
    #expect(answer.status == 1)
    #expect(answer.errors.contains(message), "\(answer.errors)")
    #expect(answer.errors.contains("--lock"))
  }

  @Test func `a changed text is not confirmed`() async throws {
    let place = try Self.place()
    _ = try await place.claimgraph("quotes", "toll.argdown", "--lock")
    try place.write(Self.minutes + " ", to: "minutes.txt")
    let answer = try await place.claimgraph("quotes", "toll.argdown", "--locked")
    #expect(answer.status == 1)
    #expect(answer.errors.contains("another text of 'minutes'"), "\(answer.errors)")
  }

  @Test func `a missing or broken lock fails and says what to do`() async throws {
    let place = try Self.place()
    let missing = try await place.claimgraph("quotes", "toll.argdown", "--locked")
    #expect(missing.status == 1)
    #expect(missing.errors.contains("claimgraph quotes toll.argdown --lock"), "\(missing.errors)")
    try place.write("claimgraph-quotes-lock 1\n\nquotation Queue\n  words 1\n", to: "toll.quotes.lock")
    let broken = try await place.claimgraph("quotes", "toll.argdown", "--locked")
    #expect(broken.status == 1)
    #expect(broken.errors.contains("toll.quotes.lock:4:3: error:"), "\(broken.errors)")
  }

  @Test(arguments: [
    ["quotes", "-", "--lock"], ["quotes", "toll.argdown", "--lock", "--locked"],
    ["quotes", "toll.argdown", "--lock", "--only", "altered"],
    ["quotes", "toll.argdown", "--fail-on", "alterd"],
  ])
  func `what cannot be meant is refused`(arguments: [String]) async throws {
    #expect(try await Self.place().claimgraph(arguments).status == 2)
  }

  @Test func `a verdict that is named fails, unless a person ruled on it`() async throws {
    let altered = Self.map.replacing("an hour", with: "one day")
    let place = try Self.place(altered)
    #expect(try await place.claimgraph("quotes", "toll.argdown").status == 1)
    #expect(try await place.claimgraph("quotes", "toll.argdown", "--fail-on", "spliced").status == 0)
    let ruled = altered.replacing(
      "{source: minutes}", with: "{source: minutes, ruling: {verdict: harmless, by: R. Ames}}")
    try place.write(ruled, to: "toll.argdown")
    let answer = try await place.claimgraph("quotes", "toll.argdown")
    #expect(answer.status == 0, "\(answer.errors)")
    #expect(answer.output.contains("altered"))
  }

  @Test func `exports and outlines show the lock's verdicts unless they are not wanted`() async throws {
    let place = try Self.place()
    _ = try await place.claimgraph("quotes", "toll.argdown", "--lock")
    for command in [["export", "toll.argdown", "--to", "dot", "-o", "-"], ["outline", "toll.argdown"]] {
      let shown = try await place.claimgraph(command)
      #expect(shown.output.contains("≡ verbatim"), "\(shown.errors)")
      let hidden = try await place.claimgraph(command + ["--no-verdicts"])
      #expect(!hidden.output.contains("verbatim"))
    }
    try place.write(Self.map.replacing("hour", with: "year"), to: "toll.argdown")
    #expect(!(try await place.claimgraph("outline", "toll.argdown").output.contains("verbatim")))
  }

  // MARK: - The project's maps

  @Test(arguments: GalleryTests.maps)
  func `each map of the project is confirmed by its lock, and not after a changed word`(map: String)
    async throws
  {
    let text = try Checkout.text(map)
    let lock = try Checkout.text(map.replacing(".argdown", with: ".quotes.lock"))
    #expect(try await ScratchFolder().claimgraph("quotes", Checkout.path(map), "--locked").status == 0)
    let changed = try #require(text.firstRange(of: /#quotation/)).lowerBound
    let quote = try #require(text[..<changed].lastIndex { $0 == " " })
    let place = try ScratchFolder(["map.quotes.lock": lock])
    let word = text[..<quote].lastIndex { $0 == " " } ?? quote
    try place.write(text[..<word] + " indeed" + text[word...], to: "map.argdown")
    let answer = try await place.claimgraph("quotes", "map.argdown", "--locked")
    #expect(answer.status == 1)
    #expect(answer.errors.contains("changed since they were checked"), "\(answer.errors)")
  }
}
