/// Numbers that look mixed and are the same for the same seed on every machine: SplitMix64 (G. L. Steele,
/// D. Lea, C. H. Flood, 2014).
struct Random {
  private var state: UInt64

  /// Seeds are mixed before they are used, because the numbers of neighbouring states are the same ones, shifted.
  init(seed: UInt64) { state = Self.mixed(Self.mixed(seed) ^ 0x1234_5678_9ABC_DEF1) }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Self.mixed(state)
  }

  private static func mixed(_ state: UInt64) -> UInt64 {
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ bound: Int) -> Int { bound <= 1 ? 0 : Int(next() >> 33) % bound }
  mutating func within(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }
  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }
  mutating func pick<Element>(_ list: [Element]) -> Element { list[below(list.count)] }

  /// Early elements of a list far more often than late ones, as the words of a language come.
  mutating func pickOften<Element>(_ list: [Element]) -> Element {
    let share = Double(next() >> 11) / Double(1 << 53)
    return list[min(list.count - 1, Int(Double(list.count) * share * share))]
  }

  mutating func shuffled<Element>(_ list: [Element]) -> [Element] {
    var list = list
    for index in stride(from: list.count - 1, to: 0, by: -1) { list.swapAt(index, below(index + 1)) }
    return list
  }
}
