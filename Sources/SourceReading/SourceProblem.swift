/// Why the text of a source cannot be had.
public enum SourceProblem: Error, Hashable, Sendable {
  case empty
  /// A text file holds bytes that no text has; the first stands here.
  case binary(offset: Int)
  /// The file is of a kind that is not read, such as a picture.
  case unknownFormat(String)
  /// The file is not what its name says.
  case notOfItsFormat(SourceFormat)
  case tooBig(limit: Int)
  /// There are no words in it.
  case noText(SourceFormat)
  case encrypted(SourceFormat)
  /// The file breaks the rules of its format; the message is the reader's.
  case malformed(SourceFormat, String)
  /// A program that reads the format is not installed.
  case programMissing(String)
  /// The program that is installed lacks what is needed, which this version has.
  case programTooOld(String, needed: String)
  case timeLimit(program: String, seconds: Int)
  case outputTooBig(program: String, limit: Int)
  /// A program gave up; the message is its own.
  case failed(program: String, message: String)
}

/// Something about a source that a reader should know, though its text was read.
public enum SourceNote: Hashable, Sendable {
  /// The file is in an encoding that it does not name.
  case encoding(String)
  /// The file names an encoding that is not known.
  case unknownEncoding(String)
  /// Bytes that are no characters; they count from here.
  case illFormed(count: Int, offset: Int)
  /// So many pages have no words on them.
  case pagesWithoutText(Int, of: Int)
}
