//! What AddressSanitizer is told of blocks: the heap gives them out again itself, so that without this the use of an object
//! after its end would look like any other. Where there is no sanitizer it is nothing.

#[cfg(address_sanitizer)]
mod sanitizer {
    use std::ffi::c_void;

    unsafe extern "C" {
        pub(super) fn __asan_poison_memory_region(start: *const c_void, size: usize);
        pub(super) fn __asan_unpoison_memory_region(start: *const c_void, size: usize);
    }
}

/// Says that nobody may touch this memory any more.
#[inline(always)]
pub(super) fn forbid(start: *const u8, size: usize) {
    #[cfg(address_sanitizer)]
    // SAFETY: It only changes what the sanitizer holds of the memory.
    unsafe {
        sanitizer::__asan_poison_memory_region(start.cast(), size);
    }
    let _ = (start, size);
}

/// Says that this memory may be used again.
#[inline(always)]
pub(super) fn allow(start: *const u8, size: usize) {
    #[cfg(address_sanitizer)]
    // SAFETY: It only changes what the sanitizer holds of the memory.
    unsafe {
        sanitizer::__asan_unpoison_memory_region(start.cast(), size);
    }
    let _ = (start, size);
}
