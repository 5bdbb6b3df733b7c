internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

// swift-system has no rename, unlink and realpath yet; these are the only calls into libc here.
extension FileOutput {
  static func move(_ old: FilePath, to new: FilePath) throws(Errno) {
    if unsafe rename(old.string, new.string) != 0 { throw Errno(rawValue: errno) }
  }

  /// The file that a path leads to by links; nil if there is none.
  static func destination(of path: FilePath) -> FilePath? {
    guard let resolved = unsafe realpath(path.string, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe FilePath(platformString: resolved)
  }

  static func remove(_ path: FilePath) throws(Errno) {
    if unsafe unlink(path.string) != 0 { throw Errno(rawValue: errno) }
  }
}
