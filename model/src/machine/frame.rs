//! The frames that run: their stacks and slots, blocks and handlers.

use super::{Arguments, Event, Machine, load::LoadedInstruction};
use crate::{
    frame::{Frame, FrameView, Stage},
    object::{Address, Data, Object, Slot},
    rules::RuleName,
    uop::{Destination, FrameField, Handled, Note, Reg, Singleton},
};
use freevars_code::{Code, CodeIndex, Flags};
use num_bigint::BigInt;

impl<'p> Machine<'p> {
    pub(super) fn view_of_frame(&self, address: Address) -> FrameView<'_> {
        FrameView::of(self.heap.get(address)).expect("frames: what runs is a frame")
    }

    /// The index of the frame whose rule runs.
    pub(super) fn frame_index(&self) -> usize {
        self.activity().frame.expect("frame-rules: only a rule of a frame uses the frame")
    }

    /// The frame whose rule runs.
    pub(super) fn frame(&self) -> FrameView<'_> {
        self.view_of_frame(self.frames[self.frame_index()])
    }

    fn frame_object(&mut self) -> &mut Object {
        let address = self.frames[self.frame_index()];
        self.heap.get_mut(address)
    }

    /// What the frame whose rule runs has besides references.
    pub(super) fn frame_mut(&mut self) -> &mut Frame {
        let Data::Frame(frame) = &mut self.frame_object().data else {
            unreachable!("frames: what runs is a frame");
        };
        frame
    }

    /// Its value stack. Fields and slots stand below it.
    pub(super) fn stack_mut(&mut self) -> &mut Vec<Slot> {
        &mut self.frame_object().refs
    }

    /// Takes the top of its value stack.
    pub(super) fn pop(&mut self) -> Slot {
        assert!(!self.frame().stack().is_empty(), "stack-underflow: the verifier counts entries");
        self.stack_mut().pop().expect("frames: a frame has fields")
    }

    pub(super) fn slot_mut(&mut self, n: usize) -> &mut Slot {
        &mut self.frame_object().refs[FrameField::COUNT + n]
    }

    pub(super) fn field_mut(&mut self, field: FrameField) -> &mut Slot {
        &mut self.frame_object().refs[field as usize]
    }

    pub(super) fn code(&self) -> &super::LoadedCode<'p> {
        &self.codes[self.frame().frame.code.0 as usize]
    }

    pub(super) fn source(&self) -> &'p Code {
        &self.program.codes[self.frame().frame.code.0 as usize]
    }

    /// A frame of a code object, which runs from now on.
    pub(super) fn push_frame(&mut self, code: CodeIndex) {
        let slots = self.codes[code.0 as usize].shape.names.len();
        let room = self.program.codes[code.0 as usize].stacksize.min(1 << 10) as usize;
        let mut refs = Vec::with_capacity(FrameField::COUNT + slots + room);
        refs.resize(FrameField::COUNT + slots, None);
        let frame = Frame {
            code,
            slots,
            blocks: Vec::new(),
            current: 0,
            next: 0,
            jumped: false,
            begun: false,
            stage: Stage::Running,
        };
        let address = self.allocate(Data::Frame(Box::new(frame)), refs);
        self.frames.push(address);
    }

    /// The running generator's frame that keeps what it handles, if there is one.
    fn handling_frame(&self) -> Option<Address> {
        let apart = self.version().facts().generators_handle_apart;
        self.generator_frames().find(|_| apart)
    }

    /// The frames that are generators', the innermost first.
    fn generator_frames(&self) -> impl Iterator<Item = Address> + '_ {
        let generates = |address: &&Address| {
            let code = self.view_of_frame(**address).frame.code;
            self.program.codes[code.0 as usize].flags.contains(Flags::GENERATOR)
        };
        self.frames.iter().rev().filter(generates).copied()
    }

    /// Where what is being handled is kept.
    pub(super) fn handled_mut(&mut self, part: Handled) -> &mut Slot {
        match self.handling_frame() {
            Some(frame) => &mut self.heap.get_mut(frame).refs[part.field() as usize],
            None => &mut self.handled[part as usize],
        }
    }

    /// What is handled by whoever handles anything, the innermost first.
    pub(super) fn topmost_handled(&self, part: Handled) -> Slot {
        let none = self.singleton(Singleton::None);
        let apart = self.version().facts().generators_handle_apart;
        let frames = self.generator_frames().filter(|_| apart).map(|frame| self.view_of_frame(frame));
        let kept = frames.map(|view| Handled::ALL.map(|part| view.field(part.field())));
        let mut kept = kept.chain([self.handled]);
        kept.find(|kept| kept[Handled::Value as usize].is_some_and(|value| value != none))?[part as usize]
    }

    /// The instruction that the frame runs.
    pub(super) fn instruction(&self) -> &LoadedInstruction {
        &self.code().instructions[self.frame().frame.current]
    }

    /// The instruction, as an index, where a jump goes.
    pub(super) fn destination(&self, to: Destination) -> usize {
        let frame = self.frame().frame;
        match to {
            Destination::Operand => self.instruction().target,
            Destination::Block => frame.blocks.last().expect("block-underflow: the verifier counts blocks").target,
            Destination::Handler => {
                self.instruction().handler.expect("handlers: the rule has asked whether there is one").target
            }
            Destination::Noted(note) => {
                let Data::Int(note) = self.heap.data(self.filled(note)) else {
                    panic!("notes: the verifier knows them")
                };
                let at = |instruction: &LoadedInstruction| BigInt::from(instruction.start) < *note;
                self.code().instructions.partition_point(at)
            }
            Destination::Again => frame.current,
        }
    }

    /// An int that the frame keeps on its stack.
    pub(super) fn note(&self, note: Note) -> u32 {
        let instructions = &self.code().instructions;
        let start = |index: usize| instructions.get(index).map_or(u32::MAX, |instruction| instruction.start);
        match note {
            Note::Here => self.instruction().unit,
            Note::Next => start(self.frame().frame.current + 1),
            Note::Target => start(self.instruction().target),
            Note::Why(why) => why as u32,
        }
    }

    /// A suspended frame runs on.
    pub(super) fn resume(&mut self, frame: Address, thrown: Option<Address>) {
        self.new_ref(frame);
        self.frames.push(frame);
        let index = self.frames.len() - 1;
        let rule = self.table.find(RuleName::Unwind).expect("every-version-unwinds: see the table");
        self.begin_activity(rule, Some(index), None, Arguments::default());
        self.frame_mut().stage = Stage::Running;
        let Frame { code, current, .. } = *self.frame().frame;
        self.trace(Event::Resume { code, index: current });
        match thrown {
            Some(thrown) => {
                self.set(Reg::owned(0), Some(thrown));
                self.trace(Event::Rule(rule));
            }
            None => self.fetch(),
        }
    }

    /// What a frame has besides references, whether it runs or not.
    pub(super) fn any_frame_mut(&mut self, address: Address) -> &mut Frame {
        let Data::Frame(frame) = &mut self.heap.get_mut(address).data else {
            panic!("frames: what is asked for is a frame");
        };
        frame
    }

    /// Where a frame that waits in `yield from` is to go on once what it delegates to is over: the instruction's index.
    pub(super) fn delegation(&self, address: Address) -> Option<usize> {
        let frame = self.view_of_frame(address).frame;
        let instructions = &self.codes[frame.code.0 as usize].instructions;
        instructions.get(frame.next).filter(|_| frame.stage == Stage::Suspended)?.behind
    }

    /// Takes what a frame delegates to from its value stack: the frame is to go on behind `yield from`.
    pub(super) fn end_delegation(&mut self, address: Address) -> Slot {
        let behind = self.delegation(address).expect("delegations: the rule has asked whether there is one");
        let frame = self.any_frame_mut(address);
        (frame.current, frame.next) = (behind - 1, behind);
        self.heap.get_mut(address).refs.pop().expect("frames: a frame has fields")
    }

    /// The innermost frame runs no more. Whoever asks has its reference.
    pub(super) fn pop_frame(&mut self, stage: Stage) -> Address {
        self.frame_mut().stage = stage;
        self.top().frame = None;
        self.frames.pop().expect("frames: one is running")
    }
}
