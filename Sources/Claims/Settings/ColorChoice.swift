public import SourceText

/// A colour as an author writes it: `"#1b9e77"`, `"#d00"`, or the number of one in the colour scheme.
public enum ColorChoice: Hashable, Sendable {
  case color(Color)
  /// Counted from 0.
  case scheme(Int)

  /// nil for anything that is not a colour.
  public init?(_ value: DataValue) {
    switch value {
    case .string(let text):
      guard let color = Color(hex: text) else { return nil }
      self = .color(color)
    case .int(let position):
      guard position >= 0 else { return nil }
      self = .scheme(position)
    default: return nil
    }
  }

  /// nil when the scheme has no colour of that number.
  public func color(in scheme: ColorScheme) -> Color? {
    switch self {
    case .color(let color): color
    case .scheme(let position): position < scheme.colors.count ? scheme.colors[position] : nil
    }
  }
}
