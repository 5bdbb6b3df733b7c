import Claims
import SourceText
import TestSupport
import Testing

/// The sketch and the reconstruction that most cases look at:
///
///     [Cars out]: …
///       + <Space>
///       - <Shops>
///         - [Carts]
///       + (untitled: play)
///
///     <Noise>  (1) [Loud] (2) (untitled: loud) ---- (3) [Disturb] +> [Cars out]
///
///     [Lonely] and an untitled remark, related to nothing.
private func town() -> ClaimGraph {
  var map = GraphBuilder()
  let out = map.claim("Cars out", "Cars should leave the old town.")
  let space = map.argument("Space", "Streets are narrow.")
  let shops = map.argument("Shops", "Shops need deliveries.")
  let carts = map.node(.claim, "Carts", "Cargo bikes can deliver.", traits: [.titled, .relationStatement])
  let play = map.node(.claim, id: "play", "", "Children could play.", traits: [.relationStatement])
  let loud = map.node(.claim, "Loud", "Engines are loud.", traits: .titled)
  let rule = map.node(.claim, id: "rule", "", "Loud things disturb.", traits: [])
  let disturb = map.node(.claim, "Disturb", "Cars disturb residents.", traits: .titled)
  let noise = map.argument("Noise", "The engine argument.")
  map.claim("Lonely", "The town hall is old.")
  map.node(.claim, id: "remark", "", "A lonely remark.", traits: .topLevel)
  map.edge(.supports, from: space, to: out)
  map.edge(.attacks, from: shops, to: out)
  map.edge(.attacks, from: carts, to: shops)
  map.edge(.supports, from: play, to: out)
  map.reconstruct(noise, [(premises: [loud, rule], conclusion: disturb)])
  map.edge(.supports, from: disturb, to: out)
  return map.graph
}

@Suite struct MapSelectionTests {
  typealias Mode = SelectionSettings.StatementMode

  @Test(
    arguments: [
      (.all, ["Cars out", "Carts", "play", "Loud", "rule", "Disturb"]),
      (.withTitle, ["Cars out", "Carts", "play", "Loud", "Disturb"]),
      (.topLevel, ["Cars out", "Carts", "play"]),
      (.withRelations, ["Cars out", "Carts", "play", "Disturb"]),
      (.notUsedInArgument, ["Cars out", "Carts", "play"]),
      (.withMoreThanOneRelation, ["Cars out", "Carts", "play"]),
    ] as [(Mode, [String])])
  func `each mode shows its statements and every related argument`(mode: Mode, statements: [String]) {
    let map = ShownMap(town()) { $0.selection.statementSelectionMode = mode }
    #expect(map.nodes == statements + ["Space", "Shops", "Noise"])
  }

  @Test(
    arguments: [
      (.all, ["Cars out", "Carts", "play", "Loud", "rule", "Disturb", "Lonely", "remark"]),
      (.withTitle, ["Cars out", "Carts", "play", "Loud", "Disturb", "Lonely"]),
      (.topLevel, ["Cars out", "Carts", "play", "Lonely", "remark"]),
      (.withRelations, ["Cars out", "Carts", "play", "Disturb"]),
      (.notUsedInArgument, ["Cars out", "Carts", "play", "Lonely", "remark"]),
    ] as [(Mode, [String])])
  func `disconnected elements are kept on request`(mode: Mode, statements: [String]) {
    let map = ShownMap(town()) {
      $0.selection.statementSelectionMode = mode
      $0.selection.excludeDisconnected = false
    }
    #expect(map.nodes == statements + ["Space", "Shops", "Noise"])
  }
}
