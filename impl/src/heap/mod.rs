//! The heap: blocks of a few sizes, each with a header that counts its references.
//!
//! Blocks come from chunks, one size to a chunk, and a freed block waits on its size's list. So all objects can be
//! visited, which the collector and the census need, without a link in each of them.

pub(crate) mod collect;
pub(crate) mod dealloc;
mod poison;

use crate::{
    object::{Kind, Payload},
    value::Value,
};
use std::{
    alloc::{self, Layout},
    cell::{Cell, RefCell},
    mem::{self, size_of},
    ptr::{self, NonNull},
};

/// What stands before each object.
#[repr(C, align(16))]
pub(crate) struct Header {
    /// The references to it.
    pub(crate) count: Cell<u32>,
    /// The collector's: the references that are not yet explained.
    pub(crate) refs: Cell<u32>,
    kind: Cell<Kind>,
    size: u8,
    /// [`FINALISED`], [`REACHED`].
    pub(crate) flags: Cell<u8>,
    /// How many objects were made before it, modulo 2<sup>32</sup>: collections take the oldest first.
    pub(crate) born: u32,
}

/// Its finaliser has run, and will not again (3.4).
pub(crate) const FINALISED: u8 = 1;
/// The collector's: something that is no garbage reaches it.
pub(crate) const REACHED: u8 = 2;
/// The collector's: it is one of those that are looked at.
pub(crate) const MEMBER: u8 = 4;
/// It is the list or dict inside of an instance, and for programs no object.
pub(crate) const INNER: u8 = 8;
/// It was released once too often (`EmptyExitReleasesTwice`).
pub(crate) const OWES: u8 = 16;

impl Header {
    pub(crate) fn kind(&self) -> Kind {
        self.kind.get()
    }

    pub(crate) fn has(&self, flag: u8) -> bool {
        self.flags.get() & flag != 0
    }

    pub(crate) fn set(&self, flag: u8, on: bool) {
        let flags = self.flags.get();
        self.flags.set(if on { flags | flag } else { flags & !flag });
    }
}

/// Sizes of blocks are multiples of this, header included.
const UNIT: usize = 16;
const SIZES: usize = 13;
const CHUNK: usize = 1 << 14;

struct Chunk {
    start: NonNull<u8>,
    size: usize,
    /// How many blocks of it have ever been given out.
    used: Cell<usize>,
}

impl Chunk {
    const LAYOUT: Layout = match Layout::from_size_align(CHUNK, UNIT) {
        Ok(layout) => layout,
        Err(_) => unreachable!(),
    };

    fn new(size: usize) -> Chunk {
        let spare = SPARE.try_with(|spare| spare.borrow_mut().0.pop()).ok().flatten();
        let start = spare.unwrap_or_else(|| {
            // SAFETY: The layout is not empty.
            let start = unsafe { alloc::alloc(Chunk::LAYOUT) };
            NonNull::new(start).unwrap_or_else(|| alloc::handle_alloc_error(Chunk::LAYOUT))
        });
        Chunk { start, size, used: Cell::new(0) }
    }

    fn block(&self, index: usize) -> NonNull<Header> {
        debug_assert!((index + 1) * self.size <= CHUNK);
        // SAFETY: The block is inside of the chunk.
        unsafe { self.start.add(index * self.size).cast() }
    }

    fn next(&self) -> Option<NonNull<Header>> {
        let index = self.used.get();
        ((index + 1) * self.size <= CHUNK).then(|| {
            self.used.set(index + 1);
            self.block(index)
        })
    }
}

impl Drop for Chunk {
    fn drop(&mut self) {
        let kept = SPARE.try_with(|spare| spare.borrow_mut().keep(self.start)).unwrap_or(false);
        if !kept {
            // SAFETY: It was allocated so, and the heap that owns it is going: nothing points here any more.
            unsafe { alloc::dealloc(self.start.as_ptr(), Chunk::LAYOUT) }
        }
    }
}

/// The memory of chunks that went with their machines, for the next machine of the thread.
struct Spare(Vec<NonNull<u8>>);

thread_local! {
    static SPARE: RefCell<Spare> = const { RefCell::new(Spare(Vec::new())) };
}

impl Spare {
    /// What a small program needs. Where each access is checked nothing is kept: what a machine leaves is then out of bounds.
    const MOST: usize = if cfg!(any(miri, address_sanitizer)) { 0 } else { 2 * SIZES };

    fn keep(&mut self, chunk: NonNull<u8>) -> bool {
        let room = self.0.len() < Spare::MOST;
        if room {
            self.0.push(chunk);
        }
        room
    }
}

impl Drop for Spare {
    fn drop(&mut self) {
        for chunk in self.0.drain(..) {
            // SAFETY: It was allocated so, and the heap that owned it is gone.
            unsafe { alloc::dealloc(chunk.as_ptr(), Chunk::LAYOUT) }
        }
    }
}

/// The memory of one machine.
pub(crate) struct Heap {
    /// By size in units: the freed blocks, each with the next in its payload's first word.
    free: [Cell<*mut Header>; SIZES],
    chunks: RefCell<Vec<Chunk>>,
    /// The chunk of each size that has blocks never given out.
    open: [Cell<usize>; SIZES],
    /// How many objects have been made, and how many of them are gone.
    made: Cell<usize>,
    gone: Cell<usize>,
}

impl Heap {
    pub(crate) fn new() -> Heap {
        Heap {
            free: [const { Cell::new(ptr::null_mut()) }; SIZES],
            chunks: RefCell::default(),
            open: [const { Cell::new(usize::MAX) }; SIZES],
            made: Cell::new(0),
            gone: Cell::new(0),
        }
    }

    /// How many objects there are.
    pub(crate) fn live(&self) -> usize {
        self.made.get().wrapping_sub(self.gone.get())
    }

    const fn units<T>() -> usize {
        let units = (size_of::<Header>() + size_of::<T>()).div_ceil(UNIT);
        assert!(units < SIZES && align_of::<T>() <= UNIT);
        units
    }

    /// A new object, and the first reference to it.
    #[inline(always)]
    pub(crate) fn new_object<T: Payload>(&self, kind: Kind, payload: T) -> Value {
        debug_assert!(T::has(kind));
        let units = const { Heap::units::<T>() };
        let free = self.free[units].get();
        let block = match NonNull::new(free) {
            Some(block) => {
                poison::allow(self::payload::<u8>(block).as_ptr(), units * UNIT - size_of::<Header>());
                // SAFETY: A block on the list has the next one's address where its payload was.
                let next = unsafe { block.add(1).cast::<*mut Header>().read() };
                self.free[units].set(next);
                block
            }
            None => self.fresh(units),
        };
        #[allow(clippy::cast_possible_truncation, reason = "there are fewer sizes than that")]
        let size = const { Heap::units::<T>() as u8 };
        let made = self.made.get();
        let header = Header {
            count: Cell::new(1),
            refs: Cell::new(0),
            kind: Cell::new(kind),
            size,
            flags: Cell::new(0),
            #[allow(clippy::cast_possible_truncation, reason = "modulo what fits in")]
            born: made as u32,
        };
        self.made.set(made.wrapping_add(1));
        // SAFETY: The block is ours alone, and large and aligned enough for the header and the payload after it.
        unsafe {
            block.write(header);
            block.add(1).cast::<T>().write(payload);
            Value::of_owned(block)
        }
    }

    #[cold]
    fn fresh(&self, units: usize) -> NonNull<Header> {
        let mut chunks = self.chunks.borrow_mut();
        if let Some(block) = chunks.get(self.open[units].get()).and_then(Chunk::next) {
            return block;
        }
        let chunk = Chunk::new(units * UNIT);
        let block = chunk.next().expect("chunk-holds-blocks: it is larger than the largest");
        self.open[units].set(chunks.len());
        chunks.push(chunk);
        block
    }

    /// Gives back the block of an object whose payload is gone.
    ///
    /// # Safety
    ///
    /// There is no reference to it.
    pub(crate) unsafe fn free(&self, block: NonNull<Header>) {
        // SAFETY: The header of a block that was given out is always there.
        let header = unsafe { block.as_ref() };
        header.kind.set(Kind::Free);
        let units = usize::from(header.size);
        // SAFETY: The payload is gone, and has room for a pointer: no payload is smaller.
        unsafe { block.add(1).cast::<*mut Header>().write(self.free[units].get()) };
        self.free[units].set(block.as_ptr());
        // Its header goes on being read, by whoever visits all blocks.
        poison::forbid(payload::<u8>(block).as_ptr(), units * UNIT - size_of::<Header>());
        self.gone.set(self.gone.get().wrapping_add(1));
    }

    /// References to all objects that are alive: each is one more than counts otherwise.
    pub(crate) fn all(&self) -> Vec<Value> {
        let mut found = Vec::with_capacity(self.live());
        for chunk in self.chunks.borrow().iter() {
            for index in 0..chunk.used.get() {
                let block = chunk.block(index);
                // SAFETY: A block that was given out has a header.
                let header = unsafe { block.as_ref() };
                if header.kind() != Kind::Free && header.count.get() > 0 {
                    header.count.set(header.count.get() + 1);
                    // SAFETY: It is alive, and the reference was just counted.
                    found.push(unsafe { Value::of_owned(block) });
                }
            }
        }
        found
    }
}

/// Where the payload of an object is.
pub(crate) fn payload<T>(object: NonNull<Header>) -> NonNull<T> {
    // SAFETY: A block goes on after its header.
    unsafe { object.add(1).cast() }
}

/// Takes a payload out of an object that is about to be freed.
///
/// # Safety
///
/// The object was made with a `T`, nothing has taken it before, and nothing refers to the object.
unsafe fn take_payload<T>(object: NonNull<Header>) -> T {
    // SAFETY: As above.
    unsafe { payload::<T>(object).read() }
}

const _: () = assert!(size_of::<Header>() == UNIT && mem::align_of::<Header>() == UNIT);
