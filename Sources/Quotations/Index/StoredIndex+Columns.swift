// Structure, words and grams in a stored index. What is read is looked over, so that no file can make a later
// look-up fail.
extension StoredIndex {
  static func rest(_ reader: inout IndexColumnReader, _ document: SourceDocument) -> IndexedSource? {
    let limit = document.text.bytes.count
    guard let structure = structure(&reader, limit), let words = words(&reader, limit),
      let grams = grams(&reader, words), reader.isAtEnd
    else { return nil }
    return IndexedSource(document, structure: structure, words: words, grams: grams)
  }

  // MARK: - Structure

  static func write(_ structure: TextStructure, to writer: inout IndexColumnWriter) {
    let paragraphs = structure.paragraphs
    writer.append(structure.sentences)
    writer.append(paragraphs.flatMap(\.parts))
    writer.append(paragraphs.map { UInt32(truncatingIfNeeded: $0.parts.count) })
    // 0 for no number.
    writer.append(paragraphs.map { UInt32(truncatingIfNeeded: $0.number ?? 0) })
    writer.append(bytes: paragraphs.map { $0.isHeading ? 1 : 0 })
    // Many paragraphs belong to one item: 0 for none, else which of the texts that follow, counted from 1.
    var items: [String] = []
    var itemOfParagraph: [UInt32] = []
    for paragraph in paragraphs {
      if let item = paragraph.item, items.last != item { items.append(item) }
      itemOfParagraph.append(paragraph.item == nil ? 0 : UInt32(items.count))
    }
    writer.append(itemOfParagraph)
    writer.append(number: items.count)
    writer.append(items)
    writer.append(structure.pages.map(\.range))
    writer.append(structure.pages.map(\.label))
    writer.append(structure.furniture)
  }

  private static func structure(_ reader: inout IndexColumnReader, _ limit: Int) -> TextStructure? {
    guard let sentences = reader.ranges(within: limit), let parts = reader.ranges(within: limit),
      let counts = reader.column(), let numbers = reader.column(), let headings = reader.byteColumn(),
      let itemOfParagraph = reader.column(), let itemCount = reader.number(),
      let items = reader.texts(itemCount), let pages = reader.ranges(within: limit),
      let labels = reader.texts(pages.count), let furniture = reader.ranges(within: limit),
      counts.count == numbers.count, counts.count == headings.count, counts.count == itemOfParagraph.count,
      counts.reduce(0, { $0 + Int($1) }) == parts.count, itemOfParagraph.allSatisfy({ $0 <= itemCount })
    else { return nil }
    var paragraphs: [Paragraph] = []
    paragraphs.reserveCapacity(counts.count)
    var part = 0
    for index in counts.indices {
      let next = part + Int(counts[index])
      let item = itemOfParagraph[index]
      paragraphs.append(
        Paragraph(
          parts: Array(parts[part..<next]), number: numbers[index] == 0 ? nil : Int(numbers[index]),
          item: item == 0 ? nil : items[Int(item) - 1],
          isHeading: reader.byte(headings.lowerBound + index) == 1))
      part = next
    }
    return TextStructure(
      sentences: sentences, paragraphs: paragraphs,
      pages: zip(pages, labels).map { Page(range: $0, label: $1) }, furniture: furniture)
  }

  // MARK: - Words and grams

  static func write(_ words: WordTable, _ grams: GramIndex, to writer: inout IndexColumnWriter) {
    writer.append(words.starts)
    writer.append(bytes: words.lengths)
    writer.append(words.keys)
    writer.append(bytes: words.flags.map(\.rawValue))
    writer.append(grams.positions)
    writer.append(grams.runs)
    writer.append(grams.slots)
    writer.append(grams.filter)
  }

  private static func words(_ reader: inout IndexColumnReader, _ limit: Int) -> WordTable? {
    guard let starts = reader.column(), let lengths = reader.byteColumn(), let keys = reader.column(),
      let flags = reader.byteColumn(), lengths.count == starts.count, keys.count == starts.count,
      flags.count == starts.count
    else { return nil }
    let words = WordTable(
      starts: starts, lengths: reader.bytes(lengths), keys: keys,
      flags: reader.bytes(flags).map { WordFlags(rawValue: $0) })
    var end = 0
    for word in starts.indices {
      if Int(starts[word]) < end { return nil }
      end = Int(starts[word]) + Int(words.lengths[word])
    }
    return end <= limit ? words : nil
  }

  private static func grams(_ reader: inout IndexColumnReader, _ words: WordTable) -> GramIndex? {
    guard let positions = reader.column(), let runs = reader.column(), let slots = reader.column(),
      let filter = reader.longColumn(), positions.count == words.count, runs.first == 0,
      runs.last.map({ Int($0) }) == words.count, zip(runs, runs.dropFirst()).allSatisfy({ $0 < $1 }),
      slots.isEmpty == words.keys.isEmpty, isPowerOf2(slots.count), isPowerOf2(filter.count),
      positions.allSatisfy({ Int($0) < words.count })
    else { return nil }
    // A search in the slots ends at an empty one.
    let filled = slots.count { $0 > 0 }
    guard slots.allSatisfy({ Int($0) < runs.count }), filled < slots.count || slots.isEmpty else {
      return nil
    }
    return GramIndex(words, positions: positions, runs: runs, slots: slots, filter: filter)
  }

  private static func isPowerOf2(_ count: Int) -> Bool { count & (count - 1) == 0 }
}
