import Claims
import Exchange
import TestSupport
import Testing

@testable import Drawing

@Suite struct GroupFramesTests {
  @Test func `a frame lies around its boxes and inside the frame of its parent`() throws {
    var map = GraphBuilder()
    let outer = map.group("Outer")
    let inner = map.group("Inner", in: outer)
    _ = map.group("Empty")
    map.claim("A", group: inner)
    map.claim("B", group: inner)
    let boxes = [Box(x: 0, y: 0, width: 100, height: 40), Box(x: 200, y: 80, width: 100, height: 40)]
    let frames = GroupFrames(map.graph, boxes).frames
    #expect(frames[1] == Box(x: -16, y: -40, width: 332, height: 176))
    #expect(frames[0] == Box(x: -32, y: -80, width: 364, height: 232))
    #expect(frames[2] == nil)
  }
}
