import Foundation
import Testing

struct WatchTests {
  @Test func `exports again at each change, and outlives a broken and a missing map`() async throws {
    let place = try ScratchFolder(["map.argdown": "@include(part.argdown)\n", "part.argdown": "[One]: 1"])
    let program = Process()
    program.executableURL = Program.url
    program.arguments = ["export", "map.argdown", "--to", "json", "--watch"]
    program.currentDirectoryURL = URL(fileURLWithPath: place.path)
    program.standardError = FileHandle.nullDevice
    try program.run()
    defer { program.terminate() }

    try await place.wait(for: "One", in: "map.json")
    try place.write("[Two]: 2", to: "part.argdown")
    try await place.wait(for: "Two", in: "map.json")
    try place.write("===\nbroken: [\n===\n\n[Three]: 3", to: "map.argdown")
    try await place.wait(for: "Three", in: "map.json")
    try place.remove("map.argdown")
    try place.write("[Four]: 4", to: "map.argdown")
    try await place.wait(for: "Four", in: "map.json")
    #expect(program.isRunning)
  }
}

extension ScratchFolder {
  /// Returns once the file holds the text; a minute is time enough for any machine.
  fileprivate func wait(for text: String, in name: String) async throws {
    for _ in 0..<600 {
      if read(name)?.contains(text) == true { return }
      try await Task.sleep(for: .milliseconds(100))
    }
    Issue.record("\(name) never held '\(text)'")
  }

  fileprivate func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: path + "/" + name)
  }
}
