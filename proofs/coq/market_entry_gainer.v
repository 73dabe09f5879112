(* market-entry-gainer: its denial contradicts itself *)
Require Import Checker.
Open Scope R_scope.

(* regret(a) <= 2*δ *)
(* delta is δ; prob_a_Enter is prob(a,Enter); prob_b_Enter is prob(b,Enter); prob_c_Enter is prob(c,Enter);
a_lower_low0_a is a.lower.low0[a]; a_lower_high0_a is a.lower.high0[a]; a_lower_low0_b is a.lower.low0[b];
a_lower_high0_b is a.lower.high0[b]; a_lower_low0_c is a.lower.low0[c]; a_lower_high0_c is a.lower.high0[c];
a_lower_point1_a is a.lower.point1[a]; a_lower_point2_a is a.lower.point2[a]; a_upper_low0_a is a.upper.low0[a];
a_upper_high0_a is a.upper.high0[a]; a_upper_low0_b is a.upper.low0[b]; a_upper_high0_b is a.upper.high0[b];
a_upper_low0_c is a.upper.low0[c]; a_upper_high0_c is a.upper.high0[c]; a_upper_point2_a is a.upper.point2[a] *)
Definition market_entry_gainer_1_hypotheses : list formula :=
  let r := X 1 in let delta := X 2 in let prob_a_Enter := X 3 in let prob_b_Enter := X 4 in let prob_c_Enter := X 5 in
  let a_lower_low0_a := X 6 in let a_lower_high0_a := X 7 in let a_lower_low0_b := X 8 in let a_lower_high0_b := X 9 in
  let a_lower_low0_c := X 10 in let a_lower_high0_c := X 11 in let a_lower_point1_a := X 12 in
  let a_lower_point2_a := X 13 in let a_upper_low0_a := X 14 in let a_upper_high0_a := X 15 in
  let a_upper_low0_b := X 16 in let a_upper_high0_b := X 17 in let a_upper_low0_c := X 18 in
  let a_upper_high0_c := X 19 in let a_upper_point2_a := X 20 in
  [
  Positive (r - 1);
  Positive (2 - r);
  And [Positive (delta); NotNegative (1 - 100 * delta)];
  And [NotNegative (prob_a_Enter); NotNegative (1 - prob_a_Enter)];
  And [NotNegative (prob_b_Enter); NotNegative (1 - prob_b_Enter)];
  And [NotNegative (prob_c_Enter); NotNegative (1 - prob_c_Enter)];
  Or [Positive (r + prob_a_Enter * prob_b_Enter + prob_a_Enter * prob_c_Enter + prob_a_Enter - r * prob_a_Enter - 2 *
  delta - prob_b_Enter - prob_c_Enter - 1); Positive (prob_a_Enter * prob_b_Enter + prob_a_Enter * prob_c_Enter +
  prob_a_Enter - r * prob_a_Enter - 2 * delta)];
  Or [And [NotNegative (prob_a_Enter - 1); Positive (r + prob_a_Enter * prob_b_Enter + prob_a_Enter * prob_c_Enter +
  prob_a_Enter - r * prob_a_Enter - prob_b_Enter - prob_c_Enter - 1)]; And [NotNegative (prob_a_Enter - a_lower_low0_a);
  NotNegative (a_lower_high0_a - prob_a_Enter); NotNegative (1 - a_lower_high0_a); NotNegative (delta + a_lower_low0_a -
  a_lower_high0_a); NotNegative (prob_b_Enter - a_lower_low0_b); NotNegative (delta + a_lower_low0_b - a_lower_high0_b);
  NotNegative (prob_c_Enter - a_lower_low0_c); NotNegative (delta + a_lower_low0_c - a_lower_high0_c); NotNegative
  (a_lower_point1_a - a_lower_low0_a); NotNegative (a_lower_high0_a - a_lower_point1_a); NotNegative (r *
  a_lower_point1_a + a_lower_high0_b + a_lower_high0_c + 1 - r - a_lower_high0_b * a_lower_point1_a - a_lower_high0_c *
  a_lower_point1_a - a_lower_point1_a); Positive (prob_a_Enter * prob_b_Enter + prob_a_Enter * prob_c_Enter +
  prob_a_Enter - r * prob_a_Enter); Positive (a_lower_high0_a * a_lower_low0_b + a_lower_high0_a * a_lower_low0_c +
  a_lower_high0_a - r * a_lower_high0_a)]; And [NotNegative (prob_a_Enter - a_lower_low0_a); NotNegative
  (a_lower_high0_a - prob_a_Enter); NotNegative (delta + a_lower_low0_a - a_lower_high0_a); NotNegative (prob_b_Enter -
  a_lower_low0_b); NotNegative (a_lower_high0_b - prob_b_Enter); NotNegative (delta + a_lower_low0_b - a_lower_high0_b);
  NotNegative (prob_c_Enter - a_lower_low0_c); NotNegative (a_lower_high0_c - prob_c_Enter); NotNegative (delta +
  a_lower_low0_c - a_lower_high0_c); NotNegative (a_lower_high0_a - a_lower_point1_a); NotNegative (r * a_lower_point1_a
  + a_lower_high0_b + a_lower_high0_c + 1 - r - a_lower_high0_b * a_lower_point1_a - a_lower_high0_c * a_lower_point1_a
  - a_lower_point1_a); NotNegative (a_lower_point2_a - a_lower_low0_a); NotNegative (r * a_lower_point2_a -
  a_lower_low0_b * a_lower_point2_a - a_lower_low0_c * a_lower_point2_a - a_lower_point2_a)]];
  Or [And [NotNegative (1 - a_upper_high0_a); NotNegative (a_upper_high0_b - prob_b_Enter); NotNegative (a_upper_high0_c
  - prob_c_Enter); Positive (r + a_upper_high0_a * a_upper_high0_b + a_upper_high0_a * a_upper_high0_c + a_upper_high0_a
  - r * a_upper_high0_a - a_upper_high0_b - a_upper_high0_c - 1)]; And [NotNegative (- (prob_a_Enter))]; And
  [NotNegative (a_upper_high0_a - prob_a_Enter); NotNegative (a_upper_low0_a); NotNegative (delta + a_upper_low0_a -
  a_upper_high0_a); NotNegative (a_upper_high0_b - prob_b_Enter); NotNegative (delta + a_upper_low0_b -
  a_upper_high0_b); NotNegative (a_upper_high0_c - prob_c_Enter); NotNegative (delta + a_upper_low0_c -
  a_upper_high0_c); NotNegative (a_upper_point2_a - a_upper_low0_a); NotNegative (r * a_upper_point2_a - a_upper_low0_b
  * a_upper_point2_a - a_upper_low0_c * a_upper_point2_a - a_upper_point2_a)]]]%formulas.

Definition market_entry_gainer_1_certificate : tree :=
  let r := X 1 in let delta := X 2 in let prob_a_Enter := X 3 in let prob_b_Enter := X 4 in let prob_c_Enter := X 5 in
  let a_lower_low0_a := X 6 in let a_lower_high0_a := X 7 in let a_lower_low0_b := X 8 in let a_lower_high0_b := X 9 in
  let a_lower_low0_c := X 10 in let a_lower_high0_c := X 11 in let a_lower_point1_a := X 12 in
  let a_lower_point2_a := X 13 in let a_upper_low0_a := X 14 in let a_upper_high0_a := X 15 in
  let a_upper_low0_b := X 16 in let a_upper_high0_b := X 17 in let a_upper_low0_c := X 18 in
  let a_upper_high0_c := X 19 in let a_upper_point2_a := X 20 in
  Unpack 2 (
  Unpack 3 (
  Unpack 4 (
  Unpack 5 (
  Case 6 [
  Case 7 [
  Unpack 18 (
  Leaf [Times 0x4 [20];
  Square 0x1 [19] (r - prob_b_Enter - prob_c_Enter);
  Square 0x1 [12] (r - prob_b_Enter - prob_c_Enter - 2)] []);
  Unpack 18 (
  Split (1 - a_lower_point1_a)
  (Split (r - a_lower_high0_b - a_lower_high0_c - 1)
  (Leaf [Times 0x1 [32; 33];
  Times 0x1 [29]] [])
  (Leaf [Times 0x2 [9; 11];
  Times 0x1 [12; 33];
  Times 0x1 [12; 24];
  Times 0x1 [12; 23];
  Times 0x1 [12; 26];
  Times 0x1 [12; 25];
  Times 0x1 [17]] []))
  (Leaf [Times 0x10 [17];
  Times 0x10 [12; 23];
  Times 0x10 [12; 25];
  Times 0x10 [12; 31];
  Times 0xc80 [9; 9];
  Times 0x20 [9; 10];
  Square 0x4 [28] (prob_a_Enter * a_lower_low0_b + prob_a_Enter * a_lower_low0_c + prob_a_Enter + r - r * prob_a_Enter - a_lower_low0_b - a_lower_low0_c);
  Square 0x4 [21] (prob_a_Enter * a_lower_low0_b + prob_a_Enter * a_lower_low0_c + prob_a_Enter + r - r * prob_a_Enter - a_lower_low0_b - a_lower_low0_c - 2);
  Square 0x1 [32] (r^2 * prob_a_Enter^2 + 4 * r * prob_a_Enter * a_lower_low0_b + 4 * r * prob_a_Enter * a_lower_low0_c + prob_a_Enter^2 * a_lower_low0_b^2 + 2 * prob_a_Enter^2 * a_lower_low0_b * a_lower_low0_c + 2 * prob_a_Enter^2 * a_lower_low0_b + prob_a_Enter^2 * a_lower_low0_c^2 + 2 * prob_a_Enter^2 * a_lower_low0_c + prob_a_Enter^2 + 2 * r * prob_a_Enter + r^2 + a_lower_low0_b^2 + 2 * a_lower_low0_b * a_lower_low0_c + a_lower_low0_c^2 + 1 - 2 * r * prob_a_Enter^2 * a_lower_low0_b - 2 * r * prob_a_Enter^2 * a_lower_low0_c - 2 * r * prob_a_Enter^2 - 2 * r^2 * prob_a_Enter - 2 * prob_a_Enter * a_lower_low0_b^2 - 4 * prob_a_Enter * a_lower_low0_b * a_lower_low0_c - 2 * prob_a_Enter * a_lower_low0_c^2 - 2 * prob_a_Enter * a_lower_low0_b - 2 * prob_a_Enter * a_lower_low0_c - 2 * r * a_lower_low0_b - 2 * r * a_lower_low0_c);
  Square 0x1 [21] (r^2 * prob_a_Enter^2 + 4 * r * prob_a_Enter * a_lower_low0_b + 4 * r * prob_a_Enter * a_lower_low0_c + prob_a_Enter^2 * a_lower_low0_b^2 + 2 * prob_a_Enter^2 * a_lower_low0_b * a_lower_low0_c + 2 * prob_a_Enter^2 * a_lower_low0_b + prob_a_Enter^2 * a_lower_low0_c^2 + 2 * prob_a_Enter^2 * a_lower_low0_c + prob_a_Enter^2 + 2 * r * prob_a_Enter + r^2 + a_lower_low0_b^2 + 2 * a_lower_low0_b * a_lower_low0_c + a_lower_low0_c^2 - 2 * r * prob_a_Enter^2 * a_lower_low0_b - 2 * r * prob_a_Enter^2 * a_lower_low0_c - 2 * r * prob_a_Enter^2 - 2 * r^2 * prob_a_Enter - 2 * prob_a_Enter * a_lower_low0_b^2 - 4 * prob_a_Enter * a_lower_low0_b * a_lower_low0_c - 2 * prob_a_Enter * a_lower_low0_c^2 - 2 * prob_a_Enter * a_lower_low0_b - 2 * prob_a_Enter * a_lower_low0_c - 2 * r * a_lower_low0_b - 2 * r * a_lower_low0_c - 1);
  Square 0x1 [28] (r^2 * prob_a_Enter^2 + 4 * r * prob_a_Enter * a_lower_low0_b + 4 * r * prob_a_Enter * a_lower_low0_c + prob_a_Enter^2 * a_lower_low0_b^2 + 2 * prob_a_Enter^2 * a_lower_low0_b * a_lower_low0_c + 2 * prob_a_Enter^2 * a_lower_low0_b + prob_a_Enter^2 * a_lower_low0_c^2 + 2 * prob_a_Enter^2 * a_lower_low0_c + prob_a_Enter^2 + 2 * r * prob_a_Enter + r^2 + a_lower_low0_b^2 + 2 * a_lower_low0_b * a_lower_low0_c + a_lower_low0_c^2 - 2 * r * prob_a_Enter^2 * a_lower_low0_b - 2 * r * prob_a_Enter^2 * a_lower_low0_c - 2 * r * prob_a_Enter^2 - 2 * r^2 * prob_a_Enter - 2 * prob_a_Enter * a_lower_low0_b^2 - 4 * prob_a_Enter * a_lower_low0_b * a_lower_low0_c - 2 * prob_a_Enter * a_lower_low0_c^2 - 2 * prob_a_Enter * a_lower_low0_b - 2 * prob_a_Enter * a_lower_low0_c - 2 * r * a_lower_low0_b - 2 * r * a_lower_low0_c - 1)] []));
  Unpack 18 (
  Split (1 - a_lower_point1_a)
  (Split (r - a_lower_high0_b - a_lower_high0_c - 1)
  (Leaf [Times 0x1 [32; 33];
  Times 0x1 [29]] [])
  (Leaf [Times 0x2 [9; 11];
  Times 0x1 [12; 33];
  Times 0x1 [12; 24];
  Times 0x1 [12; 22];
  Times 0x1 [12; 27];
  Times 0x1 [12; 25];
  Times 0x1 [17]] []))
  (Leaf [Times 0x2 [21];
  Times 0x2 [19];
  Times 0x1 [12; 15];
  Times 0x1 [12; 13];
  Times 0x1 [17];
  Times 0x1 [1; 12];
  Times 0x1 [12];
  Times 0x2 [28];
  Times 0x2 [32]] []))];
  Case 7 [
  Unpack 18 (
  Leaf [Times 0x4 [20];
  Square 0x1 [19] (r - prob_b_Enter - prob_c_Enter);
  Square 0x1 [12] (r - prob_b_Enter - prob_c_Enter - 2)] []);
  Unpack 18 (
  Case 8 [
  Unpack 32 (
  Split (prob_a_Enter)
  (Split (r - prob_b_Enter - prob_c_Enter - 1)
  (Leaf [Times 0x1 [37; 38];
  Times 0x1 [30]] [])
  (Leaf [Times 0x1 [33; 35];
  Times 0x1 [33; 34];
  Times 0x1 [36];
  Times 0x1 [33; 38]] []))
  (Leaf [Times 0x4 [30];
  Square 0x1 [11] (r - prob_b_Enter - prob_c_Enter);
  Square 0x1 [37] (r - prob_b_Enter - prob_c_Enter - 2)] []));
  Unpack 32 (
  Leaf [Times 0x4 [30];
  Square 0x1 [11] (r - prob_b_Enter - prob_c_Enter);
  Square 0x1 [33] (r - prob_b_Enter - prob_c_Enter - 2)] []);
  Unpack 32 (
  Split (1 - a_lower_point1_a)
  (Split (prob_a_Enter)
  (Split (a_upper_point2_a)
  (Split (a_upper_low0_b + a_upper_low0_c + 1 - r)
  (Leaf [Times 0x1 [44; 45];
  Times 0x1 [41]] [])
  (Leaf [Times 0x2 [9; 12];
  Times 0x1 [36; 43];
  Times 0x1 [37; 43];
  Times 0x1 [43; 45];
  Times 0x1 [38; 43];
  Times 0x1 [39; 43];
  Times 0x1 [17]] []))
  (Leaf [Times 0x4 [33];
  Times 0x4 [35];
  Times 0x2 [0; 20; 43];
  Times 0x2 [17; 20];
  Times 0x2 [14; 20; 43];
  Times 0x2 [16; 20; 43];
  Times 0x2 [0; 22; 43];
  Times 0x2 [17; 22];
  Times 0x2 [14; 22; 43];
  Times 0x2 [16; 22; 43];
  Times 0x2 [0; 27; 43];
  Times 0x2 [17; 27];
  Times 0x2 [14; 27; 43];
  Times 0x2 [16; 27; 43];
  Times 0x2 [0; 42; 43];
  Times 0x2 [17; 42];
  Times 0x2 [14; 42; 43];
  Times 0x2 [16; 42; 43];
  Times 0x1 [0; 0; 43; 43];
  Times 0x2 [0; 17; 43];
  Times 0x2 [0; 14; 43; 43];
  Times 0x2 [0; 16; 43; 43];
  Times 0x1 [17; 17];
  Times 0x2 [14; 17; 43];
  Times 0x2 [16; 17; 43];
  Times 0x1 [14; 14; 43; 43];
  Times 0x2 [14; 16; 43; 43];
  Times 0x1 [16; 16; 43; 43];
  Times 0x4 [44];
  Times 0x4 [40]] []))
  (Leaf [Times 0x4 [30];
  Square 0x1 [11] (r - prob_b_Enter - prob_c_Enter);
  Square 0x1 [43] (r - prob_b_Enter - prob_c_Enter - 2)] []))
  (Leaf [Times 0x620 [9; 17];
  Times 0x620 [9; 12; 23];
  Times 0x620 [9; 12; 25];
  Times 0x620 [9; 12; 31];
  Times 0x620 [9; 38];
  Times 0x620 [9; 39];
  Times 0x10 [10; 17];
  Times 0x10 [10; 12; 23];
  Times 0x10 [10; 12; 25];
  Times 0x10 [10; 12; 31];
  Times 0x10 [10; 38];
  Times 0x10 [10; 39];
  Times 0x10 [17; 40];
  Times 0x10 [12; 23; 40];
  Times 0x10 [12; 25; 40];
  Times 0x10 [12; 31; 40];
  Times 0x10 [38; 40];
  Times 0x10 [39; 40];
  Times 0x10 [17; 22];
  Times 0x10 [12; 22; 23];
  Times 0x10 [12; 22; 25];
  Times 0x10 [12; 22; 31];
  Times 0x10 [22; 38];
  Times 0x10 [22; 39];
  Times 0x10 [17; 19];
  Times 0x10 [12; 19; 23];
  Times 0x10 [12; 19; 25];
  Times 0x10 [12; 19; 31];
  Times 0x10 [19; 38];
  Times 0x10 [19; 39];
  Times 0x10 [17; 33];
  Times 0x10 [12; 23; 33];
  Times 0x10 [12; 25; 33];
  Times 0x10 [12; 31; 33];
  Times 0x10 [33; 38];
  Times 0x10 [33; 39];
  Times 0x10 [17; 35];
  Times 0x10 [12; 23; 35];
  Times 0x10 [12; 25; 35];
  Times 0x10 [12; 31; 35];
  Times 0x10 [35; 38];
  Times 0x10 [35; 39];
  Times 0x10 [36; 40];
  Times 0x10 [34; 36];
  Times 0x10 [37; 40];
  Times 0x10 [34; 37];
  Times 0x10 [41];
  Square 0x4 [28] (r * prob_a_Enter * a_lower_high0_a + a_lower_high0_a * a_lower_low0_b + a_lower_high0_a * a_lower_low0_c + a_lower_high0_a + prob_a_Enter * a_lower_low0_b + prob_a_Enter * a_lower_low0_c + prob_a_Enter + prob_a_Enter * a_lower_low0_b * a_upper_point2_a + prob_a_Enter * a_lower_low0_c * a_upper_point2_a + prob_a_Enter * a_upper_point2_a + r * a_upper_point2_a + prob_b_Enter + a_upper_low0_c + 1 - prob_a_Enter * a_lower_high0_a * a_lower_low0_b - prob_a_Enter * a_lower_high0_a * a_lower_low0_c - prob_a_Enter * a_lower_high0_a - r * a_lower_high0_a - r * prob_a_Enter - a_lower_low0_b - a_lower_low0_c - r * prob_a_Enter * a_upper_point2_a - a_lower_low0_b * a_upper_point2_a - a_lower_low0_c * a_upper_point2_a - a_upper_point2_a - delta);
  Square 0x4 [21] (r * prob_a_Enter * a_lower_high0_a + a_lower_high0_a * a_lower_low0_b + a_lower_high0_a * a_lower_low0_c + a_lower_high0_a + prob_a_Enter * a_lower_low0_b + prob_a_Enter * a_lower_low0_c + prob_a_Enter + prob_a_Enter * a_lower_low0_b * a_upper_point2_a + prob_a_Enter * a_lower_low0_c * a_upper_point2_a + prob_a_Enter * a_upper_point2_a + r * a_upper_point2_a + prob_b_Enter + a_upper_low0_c - prob_a_Enter * a_lower_high0_a * a_lower_low0_b - prob_a_Enter * a_lower_high0_a * a_lower_low0_c - prob_a_Enter * a_lower_high0_a - r * a_lower_high0_a - r * prob_a_Enter - a_lower_low0_b - a_lower_low0_c - r * prob_a_Enter * a_upper_point2_a - a_lower_low0_b * a_upper_point2_a - a_lower_low0_c * a_upper_point2_a - a_upper_point2_a - delta - 1);
  Square 0x1 [42] (r^2 * prob_a_Enter^2 * a_lower_high0_a^2 + 4 * r * prob_a_Enter * a_lower_high0_a^2 * a_lower_low0_b + 4 * r * prob_a_Enter * a_lower_high0_a^2 * a_lower_low0_c + 4 * r * prob_a_Enter * a_lower_high0_a^2 + 4 * r * prob_a_Enter^2 * a_lower_high0_a * a_lower_low0_b + 4 * r * prob_a_Enter^2 * a_lower_high0_a * a_lower_low0_c + 4 * r * prob_a_Enter^2 * a_lower_high0_a + 4 * r * prob_a_Enter^2 * a_lower_high0_a * a_lower_low0_b * a_upper_point2_a + 4 * r * prob_a_Enter^2 * a_lower_high0_a * a_lower_low0_c * a_upper_point2_a + 4 * r * prob_a_Enter^2 * a_lower_high0_a * a_upper_point2_a + 4 * r^2 * prob_a_Enter * a_lower_high0_a * a_upper_point2_a + 2 * r * prob_a_Enter * prob_b_Enter * a_lower_high0_a + 2 * r * prob_a_Enter * a_lower_high0_a * a_upper_low0_c + prob_a_Enter^2 * a_lower_high0_a^2 * a_lower_low0_b^2 + 2 * prob_a_Enter^2 * a_lower_high0_a^2 * a_lower_low0_b * a_lower_low0_c + 2 * prob_a_Enter^2 * a_lower_high0_a^2 * a_lower_low0_b + 4 * prob_a_Enter * a_lower_high0_a * a_lower_low0_b^2 + 8 * prob_a_Enter * a_lower_high0_a * a_lower_low0_b * a_lower_low0_c + 4 * prob_a_Enter * a_lower_high0_a * a_lower_low0_b^2 * a_upper_point2_a + 8 * prob_a_Enter * a_lower_high0_a * a_lower_low0_b * a_lower_low0_c * a_upper_point2_a + 8 * prob_a_Enter * a_lower_high0_a * a_lower_low0_b * a_upper_point2_a + 2 * delta * prob_a_Enter * a_lower_high0_a * a_lower_low0_b + 4 * prob_a_Enter * a_lower_high0_a * a_lower_low0_b + prob_a_Enter^2 * a_lower_high0_a^2 * a_lower_low0_c^2 + 2 * prob_a_Enter^2 * a_lower_high0_a^2 * a_lower_low0_c + 4 * prob_a_Enter * a_lower_high0_a * a_lower_low0_c^2 + 4 * prob_a_Enter * a_lower_high0_a * a_lower_low0_c^2 * a_upper_point2_a + 8 * prob_a_Enter * a_lower_high0_a * a_lower_low0_c * a_upper_point2_a + 2 * delta * prob_a_Enter * a_lower_high0_a * a_lower_low0_c + 4 * prob_a_Enter * a_lower_high0_a * a_lower_low0_c + prob_a_Enter^2 * a_lower_high0_a^2 + 4 * prob_a_Enter * a_lower_high0_a * a_upper_point2_a + 2 * delta * prob_a_Enter * a_lower_high0_a + r^2 * a_lower_high0_a^2 + 2 * r^2 * prob_a_Enter * a_lower_high0_a + 2 * r * a_lower_high0_a * a_lower_low0_b + 2 * r * a_lower_high0_a * a_lower_low0_c + 4 * r * a_lower_high0_a * a_lower_low0_b * a_upper_point2_a + 4 * r * a_lower_high0_a * a_lower_low0_c * a_upper_point2_a + 4 * r * a_lower_high0_a * a_upper_point2_a + 2 * r * delta * a_lower_high0_a + a_lower_high0_a^2 * a_lower_low0_b^2 + 2 * a_lower_high0_a^2 * a_lower_low0_b * a_lower_low0_c + 2 * a_lower_high0_a^2 * a_lower_low0_b + 2 * prob_b_Enter * a_lower_high0_a * a_lower_low0_b + 2 * a_lower_high0_a * a_lower_low0_b * a_upper_low0_c + a_lower_high0_a^2 * a_lower_low0_c^2 + 2 * a_lower_high0_a^2 * a_lower_low0_c + 2 * prob_b_Enter * a_lower_high0_a * a_lower_low0_c + 2 * a_lower_high0_a * a_lower_low0_c * a_upper_low0_c + a_lower_high0_a^2 + 2 * prob_b_Enter * a_lower_high0_a + 2 * a_lower_high0_a * a_upper_low0_c + 2 * a_lower_high0_a + r^2 * prob_a_Enter^2 + 2 * r * prob_a_Enter * a_lower_low0_b + 2 * r * prob_a_Enter * a_lower_low0_c + 2 * r^2 * prob_a_Enter^2 * a_upper_point2_a + 6 * r * prob_a_Enter * a_lower_low0_b * a_upper_point2_a + 6 * r * prob_a_Enter * a_lower_low0_c * a_upper_point2_a + 2 * r * prob_a_Enter * a_upper_point2_a + 2 * r * delta * prob_a_Enter + prob_a_Enter^2 * a_lower_low0_b^2 + 2 * prob_a_Enter^2 * a_lower_low0_b * a_lower_low0_c + 2 * prob_a_Enter^2 * a_lower_low0_b + 2 * prob_a_Enter^2 * a_lower_low0_b^2 * a_upper_point2_a + 4 * prob_a_Enter^2 * a_lower_low0_b * a_lower_low0_c * a_upper_point2_a + 4 * prob_a_Enter^2 * a_lower_low0_b * a_upper_point2_a + 2 * prob_a_Enter * prob_b_Enter * a_lower_low0_b + 2 * prob_a_Enter * a_lower_low0_b * a_upper_low0_c + prob_a_Enter^2 * a_lower_low0_c^2 + 2 * prob_a_Enter^2 * a_lower_low0_c + 2 * prob_a_Enter^2 * a_lower_low0_c^2 * a_upper_point2_a + 4 * prob_a_Enter^2 * a_lower_low0_c * a_upper_point2_a + 2 * prob_a_Enter * prob_b_Enter * a_lower_low0_c + 2 * prob_a_Enter * a_lower_low0_c * a_upper_low0_c + prob_a_Enter^2 + 2 * prob_a_Enter^2 * a_upper_point2_a + 2 * prob_a_Enter * prob_b_Enter + 2 * prob_a_Enter * a_upper_low0_c + 2 * prob_a_Enter + a_lower_low0_b^2 + 2 * a_lower_low0_b * a_lower_low0_c + 2 * a_lower_low0_b^2 * a_upper_point2_a + 4 * a_lower_low0_b * a_lower_low0_c * a_upper_point2_a + 2 * delta * a_lower_low0_b + a_lower_low0_c^2 + 2 * a_lower_low0_c^2 * a_upper_point2_a + 2 * delta * a_lower_low0_c + r^2 * prob_a_Enter^2 * a_upper_point2_a^2 + 4 * r * prob_a_Enter * a_lower_low0_b * a_upper_point2_a^2 + 4 * r * prob_a_Enter * a_lower_low0_c * a_upper_point2_a^2 + 4 * r * prob_a_Enter * a_upper_point2_a^2 + 2 * r * delta * prob_a_Enter * a_upper_point2_a + prob_a_Enter^2 * a_lower_low0_b^2 * a_upper_point2_a^2 + 2 * prob_a_Enter^2 * a_lower_low0_b * a_lower_low0_c * a_upper_point2_a^2 + 2 * prob_a_Enter^2 * a_lower_low0_b * a_upper_point2_a^2 + 2 * prob_a_Enter * prob_b_Enter * a_lower_low0_b * a_upper_point2_a + 2 * prob_a_Enter * a_lower_low0_b * a_upper_low0_c * a_upper_point2_a + prob_a_Enter^2 * a_lower_low0_c^2 * a_upper_point2_a^2 + 2 * prob_a_Enter^2 * a_lower_low0_c * a_upper_point2_a^2 + 2 * prob_a_Enter * prob_b_Enter * a_lower_low0_c * a_upper_point2_a + 2 * prob_a_Enter * a_lower_low0_c * a_upper_low0_c * a_upper_point2_a + prob_a_Enter^2 * a_upper_point2_a^2 + 2 * prob_a_Enter * prob_b_Enter * a_upper_point2_a + 2 * prob_a_Enter * a_upper_low0_c * a_upper_point2_a + r^2 * a_upper_point2_a^2 + 2 * r * prob_b_Enter * a_upper_point2_a + 2 * r * a_upper_low0_c * a_upper_point2_a + 2 * r * a_upper_point2_a + a_lower_low0_b^2 * a_upper_point2_a^2 + 2 * a_lower_low0_b * a_lower_low0_c * a_upper_point2_a^2 + 2 * a_lower_low0_b * a_upper_point2_a^2 + 2 * delta * a_lower_low0_b * a_upper_point2_a + a_lower_low0_c^2 * a_upper_point2_a^2 + 2 * a_lower_low0_c * a_upper_point2_a^2 + 2 * delta * a_lower_low0_c * a_upper_point2_a + a_upper_point2_a^2 + 2 * delta * a_upper_point2_a + prob_b_Enter^2 + 2 * prob_b_Enter * a_upper_low0_c + 2 * prob_b_Enter + a_upper_low0_c^2 + 2 * a_upper_low0_c + delta^2 + 2 - 2 * r * prob_a_Enter^2 * a_lower_high0_a^2 * a_lower_low0_b - 2 * r * prob_a_Enter^2 * a_lower_high0_a^2 * a_lower_low0_c - 2 * r * prob_a_Enter^2 * a_lower_high0_a^2 - 2 * r^2 * prob_a_Enter * a_lower_high0_a^2 - 2 * r^2 * prob_a_Enter^2 * a_lower_high0_a - 6 * r * prob_a_Enter * a_lower_high0_a * a_lower_low0_b - 6 * r * prob_a_Enter * a_lower_high0_a * a_lower_low0_c - 2 * r^2 * prob_a_Enter^2 * a_lower_high0_a * a_upper_point2_a - 8 * r * prob_a_Enter * a_lower_high0_a * a_lower_low0_b * a_upper_point2_a - 8 * r * prob_a_Enter * a_lower_high0_a * a_lower_low0_c * a_upper_point2_a - 8 * r * prob_a_Enter * a_lower_high0_a * a_upper_point2_a - 2 * r * delta * prob_a_Enter * a_lower_high0_a - 2 * r * prob_a_Enter * a_lower_high0_a - 2 * prob_a_Enter * a_lower_high0_a^2 * a_lower_low0_b^2 - 4 * prob_a_Enter * a_lower_high0_a^2 * a_lower_low0_b * a_lower_low0_c - 4 * prob_a_Enter * a_lower_high0_a^2 * a_lower_low0_b - 2 * prob_a_Enter^2 * a_lower_high0_a * a_lower_low0_b^2 - 4 * prob_a_Enter^2 * a_lower_high0_a * a_lower_low0_b * a_lower_low0_c - 4 * prob_a_Enter^2 * a_lower_high0_a * a_lower_low0_b - 2 * prob_a_Enter^2 * a_lower_high0_a * a_lower_low0_b^2 * a_upper_point2_a - 4 * prob_a_Enter^2 * a_lower_high0_a * a_lower_low0_b * a_lower_low0_c * a_upper_point2_a - 4 * prob_a_Enter^2 * a_lower_high0_a * a_lower_low0_b * a_upper_point2_a - 2 * prob_a_Enter * prob_b_Enter * a_lower_high0_a * a_lower_low0_b - 2 * prob_a_Enter * a_lower_high0_a * a_lower_low0_b * a_upper_low0_c - 2 * prob_a_Enter * a_lower_high0_a^2 * a_lower_low0_c^2 - 4 * prob_a_Enter * a_lower_high0_a^2 * a_lower_low0_c - 2 * prob_a_Enter^2 * a_lower_high0_a * a_lower_low0_c^2 - 4 * prob_a_Enter^2 * a_lower_high0_a * a_lower_low0_c - 2 * prob_a_Enter^2 * a_lower_high0_a * a_lower_low0_c^2 * a_upper_point2_a - 4 * prob_a_Enter^2 * a_lower_high0_a * a_lower_low0_c * a_upper_point2_a - 2 * prob_a_Enter * prob_b_Enter * a_lower_high0_a * a_lower_low0_c - 2 * prob_a_Enter * a_lower_high0_a * a_lower_low0_c * a_upper_low0_c - 2 * prob_a_Enter * a_lower_high0_a^2 - 2 * prob_a_Enter^2 * a_lower_high0_a - 2 * prob_a_Enter^2 * a_lower_high0_a * a_upper_point2_a - 2 * prob_a_Enter * prob_b_Enter * a_lower_high0_a - 2 * prob_a_Enter * a_lower_high0_a * a_upper_low0_c - 2 * r * a_lower_high0_a^2 * a_lower_low0_b - 2 * r * a_lower_high0_a^2 * a_lower_low0_c - 2 * r * a_lower_high0_a^2 - 2 * r^2 * a_lower_high0_a * a_upper_point2_a - 2 * r * prob_b_Enter * a_lower_high0_a - 2 * r * a_lower_high0_a * a_upper_low0_c - 2 * r * a_lower_high0_a - 2 * a_lower_high0_a * a_lower_low0_b^2 - 4 * a_lower_high0_a * a_lower_low0_b * a_lower_low0_c - 2 * a_lower_high0_a * a_lower_low0_b^2 * a_upper_point2_a - 4 * a_lower_high0_a * a_lower_low0_b * a_lower_low0_c * a_upper_point2_a - 4 * a_lower_high0_a * a_lower_low0_b * a_upper_point2_a - 2 * delta * a_lower_high0_a * a_lower_low0_b - 2 * a_lower_high0_a * a_lower_low0_c^2 - 2 * a_lower_high0_a * a_lower_low0_c^2 * a_upper_point2_a - 4 * a_lower_high0_a * a_lower_low0_c * a_upper_point2_a - 2 * delta * a_lower_high0_a * a_lower_low0_c - 2 * a_lower_high0_a * a_upper_point2_a - 2 * delta * a_lower_high0_a - 2 * r * prob_a_Enter^2 * a_lower_low0_b - 2 * r * prob_a_Enter^2 * a_lower_low0_c - 2 * r * prob_a_Enter^2 - 4 * r * prob_a_Enter^2 * a_lower_low0_b * a_upper_point2_a - 4 * r * prob_a_Enter^2 * a_lower_low0_c * a_upper_point2_a - 4 * r * prob_a_Enter^2 * a_upper_point2_a - 2 * r^2 * prob_a_Enter * a_upper_point2_a - 2 * r * prob_a_Enter * prob_b_Enter - 2 * r * prob_a_Enter * a_upper_low0_c - 2 * r * prob_a_Enter - 2 * prob_a_Enter * a_lower_low0_b^2 - 4 * prob_a_Enter * a_lower_low0_b * a_lower_low0_c - 4 * prob_a_Enter * a_lower_low0_b^2 * a_upper_point2_a - 8 * prob_a_Enter * a_lower_low0_b * a_lower_low0_c * a_upper_point2_a - 4 * prob_a_Enter * a_lower_low0_b * a_upper_point2_a - 2 * delta * prob_a_Enter * a_lower_low0_b - 2 * prob_a_Enter * a_lower_low0_c^2 - 4 * prob_a_Enter * a_lower_low0_c^2 * a_upper_point2_a - 4 * prob_a_Enter * a_lower_low0_c * a_upper_point2_a - 2 * delta * prob_a_Enter * a_lower_low0_c - 2 * delta * prob_a_Enter - 2 * r * a_lower_low0_b * a_upper_point2_a - 2 * prob_b_Enter * a_lower_low0_b - 2 * a_lower_low0_b * a_upper_low0_c - 2 * a_lower_low0_b - 2 * r * a_lower_low0_c * a_upper_point2_a - 2 * prob_b_Enter * a_lower_low0_c - 2 * a_lower_low0_c * a_upper_low0_c - 2 * a_lower_low0_c - 2 * r * prob_a_Enter^2 * a_lower_low0_b * a_upper_point2_a^2 - 2 * r * prob_a_Enter^2 * a_lower_low0_c * a_upper_point2_a^2 - 2 * r * prob_a_Enter^2 * a_upper_point2_a^2 - 2 * r^2 * prob_a_Enter * a_upper_point2_a^2 - 2 * r * prob_a_Enter * prob_b_Enter * a_upper_point2_a - 2 * r * prob_a_Enter * a_upper_low0_c * a_upper_point2_a - 2 * prob_a_Enter * a_lower_low0_b^2 * a_upper_point2_a^2 - 4 * prob_a_Enter * a_lower_low0_b * a_lower_low0_c * a_upper_point2_a^2 - 4 * prob_a_Enter * a_lower_low0_b * a_upper_point2_a^2 - 2 * delta * prob_a_Enter * a_lower_low0_b * a_upper_point2_a - 2 * prob_a_Enter * a_lower_low0_c^2 * a_upper_point2_a^2 - 4 * prob_a_Enter * a_lower_low0_c * a_upper_point2_a^2 - 2 * delta * prob_a_Enter * a_lower_low0_c * a_upper_point2_a - 2 * prob_a_Enter * a_upper_point2_a^2 - 2 * delta * prob_a_Enter * a_upper_point2_a - 2 * r * a_lower_low0_b * a_upper_point2_a^2 - 2 * r * a_lower_low0_c * a_upper_point2_a^2 - 2 * r * a_upper_point2_a^2 - 2 * r * delta * a_upper_point2_a - 2 * prob_b_Enter * a_lower_low0_b * a_upper_point2_a - 2 * a_lower_low0_b * a_upper_low0_c * a_upper_point2_a - 2 * prob_b_Enter * a_lower_low0_c * a_upper_point2_a - 2 * a_lower_low0_c * a_upper_low0_c * a_upper_point2_a - 2 * prob_b_Enter * a_upper_point2_a - 2 * a_upper_low0_c * a_upper_point2_a - 2 * a_upper_point2_a - 2 * delta * prob_b_Enter - 2 * delta * a_upper_low0_c - 2 * delta);
  Square 0x1 [21] (r^2 * prob_a_Enter^2 * a_lower_high0_a^2 + 4 * r * prob_a_Enter * a_lower_high0_a^2 * a_lower_low0_b + 4 * r * prob_a_Enter * a_lower_high0_a^2 * a_lower_low0_c + 4 * r * prob_a_Enter * a_lower_high0_a^2 + 4 * r * prob_a_Enter^2 * a_lower_high0_a * a_lower_low0_b + 4 * r * prob_a_Enter^2 * a_lower_high0_a * a_lower_low0_c + 4 * r * prob_a_Enter^2 * a_lower_high0_a + 4 * r * prob_a_Enter^2 * a_lower_high0_a * a_lower_low0_b * a_upper_point2_a + 4 * r * prob_a_Enter^2 * a_lower_high0_a * a_lower_low0_c * a_upper_point2_a + 4 * r * prob_a_Enter^2 * a_lower_high0_a * a_upper_point2_a + 4 * r^2 * prob_a_Enter * a_lower_high0_a * a_upper_point2_a + 2 * r * prob_a_Enter * prob_b_Enter * a_lower_high0_a + 2 * r * prob_a_Enter * a_lower_high0_a * a_upper_low0_c + prob_a_Enter^2 * a_lower_high0_a^2 * a_lower_low0_b^2 + 2 * prob_a_Enter^2 * a_lower_high0_a^2 * a_lower_low0_b * a_lower_low0_c + 2 * prob_a_Enter^2 * a_lower_high0_a^2 * a_lower_low0_b + 4 * prob_a_Enter * a_lower_high0_a * a_lower_low0_b^2 + 8 * prob_a_Enter * a_lower_high0_a * a_lower_low0_b * a_lower_low0_c + 4 * prob_a_Enter * a_lower_high0_a * a_lower_low0_b^2 * a_upper_point2_a + 8 * prob_a_Enter * a_lower_high0_a * a_lower_low0_b * a_lower_low0_c * a_upper_point2_a + 8 * prob_a_Enter * a_lower_high0_a * a_lower_low0_b * a_upper_point2_a + 2 * delta * prob_a_Enter * a_lower_high0_a * a_lower_low0_b + 4 * prob_a_Enter * a_lower_high0_a * a_lower_low0_b + prob_a_Enter^2 * a_lower_high0_a^2 * a_lower_low0_c^2 + 2 * prob_a_Enter^2 * a_lower_high0_a^2 * a_lower_low0_c + 4 * prob_a_Enter * a_lower_high0_a * a_lower_low0_c^2 + 4 * prob_a_Enter * a_lower_high0_a * a_lower_low0_c^2 * a_upper_point2_a + 8 * prob_a_Enter * a_lower_high0_a * a_lower_low0_c * a_upper_point2_a + 2 * delta * prob_a_Enter * a_lower_high0_a * a_lower_low0_c + 4 * prob_a_Enter * a_lower_high0_a * a_lower_low0_c + prob_a_Enter^2 * a_lower_high0_a^2 + 4 * prob_a_Enter * a_lower_high0_a * a_upper_point2_a + 2 * delta * prob_a_Enter * a_lower_high0_a + r^2 * a_lower_high0_a^2 + 2 * r^2 * prob_a_Enter * a_lower_high0_a + 2 * r * a_lower_high0_a * a_lower_low0_b + 2 * r * a_lower_high0_a * a_lower_low0_c + 4 * r * a_lower_high0_a * a_lower_low0_b * a_upper_point2_a + 4 * r * a_lower_high0_a * a_lower_low0_c * a_upper_point2_a + 4 * r * a_lower_high0_a * a_upper_point2_a + 2 * r * delta * a_lower_high0_a + a_lower_high0_a^2 * a_lower_low0_b^2 + 2 * a_lower_high0_a^2 * a_lower_low0_b * a_lower_low0_c + 2 * a_lower_high0_a^2 * a_lower_low0_b + 2 * prob_b_Enter * a_lower_high0_a * a_lower_low0_b + 2 * a_lower_high0_a * a_lower_low0_b * a_upper_low0_c + a_lower_high0_a^2 * a_lower_low0_c^2 + 2 * a_lower_high0_a^2 * a_lower_low0_c + 2 * prob_b_Enter * a_lower_high0_a * a_lower_low0_c + 2 * a_lower_high0_a * a_lower_low0_c * a_upper_low0_c + a_lower_high0_a^2 + 2 * prob_b_Enter * a_lower_high0_a + 2 * a_lower_high0_a * a_upper_low0_c + 2 * a_lower_high0_a + r^2 * prob_a_Enter^2 + 2 * r * prob_a_Enter * a_lower_low0_b + 2 * r * prob_a_Enter * a_lower_low0_c + 2 * r^2 * prob_a_Enter^2 * a_upper_point2_a + 6 * r * prob_a_Enter * a_lower_low0_b * a_upper_point2_a + 6 * r * prob_a_Enter * a_lower_low0_c * a_upper_point2_a + 2 * r * prob_a_Enter * a_upper_point2_a + 2 * r * delta * prob_a_Enter + prob_a_Enter^2 * a_lower_low0_b^2 + 2 * prob_a_Enter^2 * a_lower_low0_b * a_lower_low0_c + 2 * prob_a_Enter^2 * a_lower_low0_b + 2 * prob_a_Enter^2 * a_lower_low0_b^2 * a_upper_point2_a + 4 * prob_a_Enter^2 * a_lower_low0_b * a_lower_low0_c * a_upper_point2_a + 4 * prob_a_Enter^2 * a_lower_low0_b * a_upper_point2_a + 2 * prob_a_Enter * prob_b_Enter * a_lower_low0_b + 2 * prob_a_Enter * a_lower_low0_b * a_upper_low0_c + prob_a_Enter^2 * a_lower_low0_c^2 + 2 * prob_a_Enter^2 * a_lower_low0_c + 2 * prob_a_Enter^2 * a_lower_low0_c^2 * a_upper_point2_a + 4 * prob_a_Enter^2 * a_lower_low0_c * a_upper_point2_a + 2 * prob_a_Enter * prob_b_Enter * a_lower_low0_c + 2 * prob_a_Enter * a_lower_low0_c * a_upper_low0_c + prob_a_Enter^2 + 2 * prob_a_Enter^2 * a_upper_point2_a + 2 * prob_a_Enter * prob_b_Enter + 2 * prob_a_Enter * a_upper_low0_c + 2 * prob_a_Enter + a_lower_low0_b^2 + 2 * a_lower_low0_b * a_lower_low0_c + 2 * a_lower_low0_b^2 * a_upper_point2_a + 4 * a_lower_low0_b * a_lower_low0_c * a_upper_point2_a + 2 * delta * a_lower_low0_b + a_lower_low0_c^2 + 2 * a_lower_low0_c^2 * a_upper_point2_a + 2 * delta * a_lower_low0_c + r^2 * prob_a_Enter^2 * a_upper_point2_a^2 + 4 * r * prob_a_Enter * a_lower_low0_b * a_upper_point2_a^2 + 4 * r * prob_a_Enter * a_lower_low0_c * a_upper_point2_a^2 + 4 * r * prob_a_Enter * a_upper_point2_a^2 + 2 * r * delta * prob_a_Enter * a_upper_point2_a + prob_a_Enter^2 * a_lower_low0_b^2 * a_upper_point2_a^2 + 2 * prob_a_Enter^2 * a_lower_low0_b * a_lower_low0_c * a_upper_point2_a^2 + 2 * prob_a_Enter^2 * a_lower_low0_b * a_upper_point2_a^2 + 2 * prob_a_Enter * prob_b_Enter * a_lower_low0_b * a_upper_point2_a + 2 * prob_a_Enter * a_lower_low0_b * a_upper_low0_c * a_upper_point2_a + prob_a_Enter^2 * a_lower_low0_c^2 * a_upper_point2_a^2 + 2 * prob_a_Enter^2 * a_lower_low0_c * a_upper_point2_a^2 + 2 * prob_a_Enter * prob_b_Enter * a_lower_low0_c * a_upper_point2_a + 2 * prob_a_Enter * a_lower_low0_c * a_upper_low0_c * a_upper_point2_a + prob_a_Enter^2 * a_upper_point2_a^2 + 2 * prob_a_Enter * prob_b_Enter * a_upper_point2_a + 2 * prob_a_Enter * a_upper_low0_c * a_upper_point2_a + r^2 * a_upper_point2_a^2 + 2 * r * prob_b_Enter * a_upper_point2_a + 2 * r * a_upper_low0_c * a_upper_point2_a + 2 * r * a_upper_point2_a + a_lower_low0_b^2 * a_upper_point2_a^2 + 2 * a_lower_low0_b * a_lower_low0_c * a_upper_point2_a^2 + 2 * a_lower_low0_b * a_upper_point2_a^2 + 2 * delta * a_lower_low0_b * a_upper_point2_a + a_lower_low0_c^2 * a_upper_point2_a^2 + 2 * a_lower_low0_c * a_upper_point2_a^2 + 2 * delta * a_lower_low0_c * a_upper_point2_a + a_upper_point2_a^2 + 2 * delta * a_upper_point2_a + prob_b_Enter^2 + 2 * prob_b_Enter * a_upper_low0_c + 2 * prob_b_Enter + a_upper_low0_c^2 + 2 * a_upper_low0_c + delta^2 - 2 * r * prob_a_Enter^2 * a_lower_high0_a^2 * a_lower_low0_b - 2 * r * prob_a_Enter^2 * a_lower_high0_a^2 * a_lower_low0_c - 2 * r * prob_a_Enter^2 * a_lower_high0_a^2 - 2 * r^2 * prob_a_Enter * a_lower_high0_a^2 - 2 * r^2 * prob_a_Enter^2 * a_lower_high0_a - 6 * r * prob_a_Enter * a_lower_high0_a * a_lower_low0_b - 6 * r * prob_a_Enter * a_lower_high0_a * a_lower_low0_c - 2 * r^2 * prob_a_Enter^2 * a_lower_high0_a * a_upper_point2_a - 8 * r * prob_a_Enter * a_lower_high0_a * a_lower_low0_b * a_upper_point2_a - 8 * r * prob_a_Enter * a_lower_high0_a * a_lower_low0_c * a_upper_point2_a - 8 * r * prob_a_Enter * a_lower_high0_a * a_upper_point2_a - 2 * r * delta * prob_a_Enter * a_lower_high0_a - 2 * r * prob_a_Enter * a_lower_high0_a - 2 * prob_a_Enter * a_lower_high0_a^2 * a_lower_low0_b^2 - 4 * prob_a_Enter * a_lower_high0_a^2 * a_lower_low0_b * a_lower_low0_c - 4 * prob_a_Enter * a_lower_high0_a^2 * a_lower_low0_b - 2 * prob_a_Enter^2 * a_lower_high0_a * a_lower_low0_b^2 - 4 * prob_a_Enter^2 * a_lower_high0_a * a_lower_low0_b * a_lower_low0_c - 4 * prob_a_Enter^2 * a_lower_high0_a * a_lower_low0_b - 2 * prob_a_Enter^2 * a_lower_high0_a * a_lower_low0_b^2 * a_upper_point2_a - 4 * prob_a_Enter^2 * a_lower_high0_a * a_lower_low0_b * a_lower_low0_c * a_upper_point2_a - 4 * prob_a_Enter^2 * a_lower_high0_a * a_lower_low0_b * a_upper_point2_a - 2 * prob_a_Enter * prob_b_Enter * a_lower_high0_a * a_lower_low0_b - 2 * prob_a_Enter * a_lower_high0_a * a_lower_low0_b * a_upper_low0_c - 2 * prob_a_Enter * a_lower_high0_a^2 * a_lower_low0_c^2 - 4 * prob_a_Enter * a_lower_high0_a^2 * a_lower_low0_c - 2 * prob_a_Enter^2 * a_lower_high0_a * a_lower_low0_c^2 - 4 * prob_a_Enter^2 * a_lower_high0_a * a_lower_low0_c - 2 * prob_a_Enter^2 * a_lower_high0_a * a_lower_low0_c^2 * a_upper_point2_a - 4 * prob_a_Enter^2 * a_lower_high0_a * a_lower_low0_c * a_upper_point2_a - 2 * prob_a_Enter * prob_b_Enter * a_lower_high0_a * a_lower_low0_c - 2 * prob_a_Enter * a_lower_high0_a * a_lower_low0_c * a_upper_low0_c - 2 * prob_a_Enter * a_lower_high0_a^2 - 2 * prob_a_Enter^2 * a_lower_high0_a - 2 * prob_a_Enter^2 * a_lower_high0_a * a_upper_point2_a - 2 * prob_a_Enter * prob_b_Enter * a_lower_high0_a - 2 * prob_a_Enter * a_lower_high0_a * a_upper_low0_c - 2 * r * a_lower_high0_a^2 * a_lower_low0_b - 2 * r * a_lower_high0_a^2 * a_lower_low0_c - 2 * r * a_lower_high0_a^2 - 2 * r^2 * a_lower_high0_a * a_upper_point2_a - 2 * r * prob_b_Enter * a_lower_high0_a - 2 * r * a_lower_high0_a * a_upper_low0_c - 2 * r * a_lower_high0_a - 2 * a_lower_high0_a * a_lower_low0_b^2 - 4 * a_lower_high0_a * a_lower_low0_b * a_lower_low0_c - 2 * a_lower_high0_a * a_lower_low0_b^2 * a_upper_point2_a - 4 * a_lower_high0_a * a_lower_low0_b * a_lower_low0_c * a_upper_point2_a - 4 * a_lower_high0_a * a_lower_low0_b * a_upper_point2_a - 2 * delta * a_lower_high0_a * a_lower_low0_b - 2 * a_lower_high0_a * a_lower_low0_c^2 - 2 * a_lower_high0_a * a_lower_low0_c^2 * a_upper_point2_a - 4 * a_lower_high0_a * a_lower_low0_c * a_upper_point2_a - 2 * delta * a_lower_high0_a * a_lower_low0_c - 2 * a_lower_high0_a * a_upper_point2_a - 2 * delta * a_lower_high0_a - 2 * r * prob_a_Enter^2 * a_lower_low0_b - 2 * r * prob_a_Enter^2 * a_lower_low0_c - 2 * r * prob_a_Enter^2 - 4 * r * prob_a_Enter^2 * a_lower_low0_b * a_upper_point2_a - 4 * r * prob_a_Enter^2 * a_lower_low0_c * a_upper_point2_a - 4 * r * prob_a_Enter^2 * a_upper_point2_a - 2 * r^2 * prob_a_Enter * a_upper_point2_a - 2 * r * prob_a_Enter * prob_b_Enter - 2 * r * prob_a_Enter * a_upper_low0_c - 2 * r * prob_a_Enter - 2 * prob_a_Enter * a_lower_low0_b^2 - 4 * prob_a_Enter * a_lower_low0_b * a_lower_low0_c - 4 * prob_a_Enter * a_lower_low0_b^2 * a_upper_point2_a - 8 * prob_a_Enter * a_lower_low0_b * a_lower_low0_c * a_upper_point2_a - 4 * prob_a_Enter * a_lower_low0_b * a_upper_point2_a - 2 * delta * prob_a_Enter * a_lower_low0_b - 2 * prob_a_Enter * a_lower_low0_c^2 - 4 * prob_a_Enter * a_lower_low0_c^2 * a_upper_point2_a - 4 * prob_a_Enter * a_lower_low0_c * a_upper_point2_a - 2 * delta * prob_a_Enter * a_lower_low0_c - 2 * delta * prob_a_Enter - 2 * r * a_lower_low0_b * a_upper_point2_a - 2 * prob_b_Enter * a_lower_low0_b - 2 * a_lower_low0_b * a_upper_low0_c - 2 * a_lower_low0_b - 2 * r * a_lower_low0_c * a_upper_point2_a - 2 * prob_b_Enter * a_lower_low0_c - 2 * a_lower_low0_c * a_upper_low0_c - 2 * a_lower_low0_c - 2 * r * prob_a_Enter^2 * a_lower_low0_b * a_upper_point2_a^2 - 2 * r * prob_a_Enter^2 * a_lower_low0_c * a_upper_point2_a^2 - 2 * r * prob_a_Enter^2 * a_upper_point2_a^2 - 2 * r^2 * prob_a_Enter * a_upper_point2_a^2 - 2 * r * prob_a_Enter * prob_b_Enter * a_upper_point2_a - 2 * r * prob_a_Enter * a_upper_low0_c * a_upper_point2_a - 2 * prob_a_Enter * a_lower_low0_b^2 * a_upper_point2_a^2 - 4 * prob_a_Enter * a_lower_low0_b * a_lower_low0_c * a_upper_point2_a^2 - 4 * prob_a_Enter * a_lower_low0_b * a_upper_point2_a^2 - 2 * delta * prob_a_Enter * a_lower_low0_b * a_upper_point2_a - 2 * prob_a_Enter * a_lower_low0_c^2 * a_upper_point2_a^2 - 4 * prob_a_Enter * a_lower_low0_c * a_upper_point2_a^2 - 2 * delta * prob_a_Enter * a_lower_low0_c * a_upper_point2_a - 2 * prob_a_Enter * a_upper_point2_a^2 - 2 * delta * prob_a_Enter * a_upper_point2_a - 2 * r * a_lower_low0_b * a_upper_point2_a^2 - 2 * r * a_lower_low0_c * a_upper_point2_a^2 - 2 * r * a_upper_point2_a^2 - 2 * r * delta * a_upper_point2_a - 2 * prob_b_Enter * a_lower_low0_b * a_upper_point2_a - 2 * a_lower_low0_b * a_upper_low0_c * a_upper_point2_a - 2 * prob_b_Enter * a_lower_low0_c * a_upper_point2_a - 2 * a_lower_low0_c * a_upper_low0_c * a_upper_point2_a - 2 * prob_b_Enter * a_upper_point2_a - 2 * a_upper_low0_c * a_upper_point2_a - 2 * a_upper_point2_a - 2 * delta * prob_b_Enter - 2 * delta * a_upper_low0_c - 2 * delta);
  Square 0x1 [28] (r^2 * prob_a_Enter^2 * a_lower_high0_a^2 + 4 * r * prob_a_Enter * a_lower_high0_a^2 * a_lower_low0_b + 4 * r * prob_a_Enter * a_lower_high0_a^2 * a_lower_low0_c + 4 * r * prob_a_Enter * a_lower_high0_a^2 + 4 * r * prob_a_Enter^2 * a_lower_high0_a * a_lower_low0_b + 4 * r * prob_a_Enter^2 * a_lower_high0_a * a_lower_low0_c + 4 * r * prob_a_Enter^2 * a_lower_high0_a + 4 * r * prob_a_Enter^2 * a_lower_high0_a * a_lower_low0_b * a_upper_point2_a + 4 * r * prob_a_Enter^2 * a_lower_high0_a * a_lower_low0_c * a_upper_point2_a + 4 * r * prob_a_Enter^2 * a_lower_high0_a * a_upper_point2_a + 4 * r^2 * prob_a_Enter * a_lower_high0_a * a_upper_point2_a + 2 * r * prob_a_Enter * prob_b_Enter * a_lower_high0_a + 2 * r * prob_a_Enter * a_lower_high0_a * a_upper_low0_c + prob_a_Enter^2 * a_lower_high0_a^2 * a_lower_low0_b^2 + 2 * prob_a_Enter^2 * a_lower_high0_a^2 * a_lower_low0_b * a_lower_low0_c + 2 * prob_a_Enter^2 * a_lower_high0_a^2 * a_lower_low0_b + 4 * prob_a_Enter * a_lower_high0_a * a_lower_low0_b^2 + 8 * prob_a_Enter * a_lower_high0_a * a_lower_low0_b * a_lower_low0_c + 4 * prob_a_Enter * a_lower_high0_a * a_lower_low0_b^2 * a_upper_point2_a + 8 * prob_a_Enter * a_lower_high0_a * a_lower_low0_b * a_lower_low0_c * a_upper_point2_a + 8 * prob_a_Enter * a_lower_high0_a * a_lower_low0_b * a_upper_point2_a + 2 * delta * prob_a_Enter * a_lower_high0_a * a_lower_low0_b + 4 * prob_a_Enter * a_lower_high0_a * a_lower_low0_b + prob_a_Enter^2 * a_lower_high0_a^2 * a_lower_low0_c^2 + 2 * prob_a_Enter^2 * a_lower_high0_a^2 * a_lower_low0_c + 4 * prob_a_Enter * a_lower_high0_a * a_lower_low0_c^2 + 4 * prob_a_Enter * a_lower_high0_a * a_lower_low0_c^2 * a_upper_point2_a + 8 * prob_a_Enter * a_lower_high0_a * a_lower_low0_c * a_upper_point2_a + 2 * delta * prob_a_Enter * a_lower_high0_a * a_lower_low0_c + 4 * prob_a_Enter * a_lower_high0_a * a_lower_low0_c + prob_a_Enter^2 * a_lower_high0_a^2 + 4 * prob_a_Enter * a_lower_high0_a * a_upper_point2_a + 2 * delta * prob_a_Enter * a_lower_high0_a + r^2 * a_lower_high0_a^2 + 2 * r^2 * prob_a_Enter * a_lower_high0_a + 2 * r * a_lower_high0_a * a_lower_low0_b + 2 * r * a_lower_high0_a * a_lower_low0_c + 4 * r * a_lower_high0_a * a_lower_low0_b * a_upper_point2_a + 4 * r * a_lower_high0_a * a_lower_low0_c * a_upper_point2_a + 4 * r * a_lower_high0_a * a_upper_point2_a + 2 * r * delta * a_lower_high0_a + a_lower_high0_a^2 * a_lower_low0_b^2 + 2 * a_lower_high0_a^2 * a_lower_low0_b * a_lower_low0_c + 2 * a_lower_high0_a^2 * a_lower_low0_b + 2 * prob_b_Enter * a_lower_high0_a * a_lower_low0_b + 2 * a_lower_high0_a * a_lower_low0_b * a_upper_low0_c + a_lower_high0_a^2 * a_lower_low0_c^2 + 2 * a_lower_high0_a^2 * a_lower_low0_c + 2 * prob_b_Enter * a_lower_high0_a * a_lower_low0_c + 2 * a_lower_high0_a * a_lower_low0_c * a_upper_low0_c + a_lower_high0_a^2 + 2 * prob_b_Enter * a_lower_high0_a + 2 * a_lower_high0_a * a_upper_low0_c + 2 * a_lower_high0_a + r^2 * prob_a_Enter^2 + 2 * r * prob_a_Enter * a_lower_low0_b + 2 * r * prob_a_Enter * a_lower_low0_c + 2 * r^2 * prob_a_Enter^2 * a_upper_point2_a + 6 * r * prob_a_Enter * a_lower_low0_b * a_upper_point2_a + 6 * r * prob_a_Enter * a_lower_low0_c * a_upper_point2_a + 2 * r * prob_a_Enter * a_upper_point2_a + 2 * r * delta * prob_a_Enter + prob_a_Enter^2 * a_lower_low0_b^2 + 2 * prob_a_Enter^2 * a_lower_low0_b * a_lower_low0_c + 2 * prob_a_Enter^2 * a_lower_low0_b + 2 * prob_a_Enter^2 * a_lower_low0_b^2 * a_upper_point2_a + 4 * prob_a_Enter^2 * a_lower_low0_b * a_lower_low0_c * a_upper_point2_a + 4 * prob_a_Enter^2 * a_lower_low0_b * a_upper_point2_a + 2 * prob_a_Enter * prob_b_Enter * a_lower_low0_b + 2 * prob_a_Enter * a_lower_low0_b * a_upper_low0_c + prob_a_Enter^2 * a_lower_low0_c^2 + 2 * prob_a_Enter^2 * a_lower_low0_c + 2 * prob_a_Enter^2 * a_lower_low0_c^2 * a_upper_point2_a + 4 * prob_a_Enter^2 * a_lower_low0_c * a_upper_point2_a + 2 * prob_a_Enter * prob_b_Enter * a_lower_low0_c + 2 * prob_a_Enter * a_lower_low0_c * a_upper_low0_c + prob_a_Enter^2 + 2 * prob_a_Enter^2 * a_upper_point2_a + 2 * prob_a_Enter * prob_b_Enter + 2 * prob_a_Enter * a_upper_low0_c + 2 * prob_a_Enter + a_lower_low0_b^2 + 2 * a_lower_low0_b * a_lower_low0_c + 2 * a_lower_low0_b^2 * a_upper_point2_a + 4 * a_lower_low0_b * a_lower_low0_c * a_upper_point2_a + 2 * delta * a_lower_low0_b + a_lower_low0_c^2 + 2 * a_lower_low0_c^2 * a_upper_point2_a + 2 * delta * a_lower_low0_c + r^2 * prob_a_Enter^2 * a_upper_point2_a^2 + 4 * r * prob_a_Enter * a_lower_low0_b * a_upper_point2_a^2 + 4 * r * prob_a_Enter * a_lower_low0_c * a_upper_point2_a^2 + 4 * r * prob_a_Enter * a_upper_point2_a^2 + 2 * r * delta * prob_a_Enter * a_upper_point2_a + prob_a_Enter^2 * a_lower_low0_b^2 * a_upper_point2_a^2 + 2 * prob_a_Enter^2 * a_lower_low0_b * a_lower_low0_c * a_upper_point2_a^2 + 2 * prob_a_Enter^2 * a_lower_low0_b * a_upper_point2_a^2 + 2 * prob_a_Enter * prob_b_Enter * a_lower_low0_b * a_upper_point2_a + 2 * prob_a_Enter * a_lower_low0_b * a_upper_low0_c * a_upper_point2_a + prob_a_Enter^2 * a_lower_low0_c^2 * a_upper_point2_a^2 + 2 * prob_a_Enter^2 * a_lower_low0_c * a_upper_point2_a^2 + 2 * prob_a_Enter * prob_b_Enter * a_lower_low0_c * a_upper_point2_a + 2 * prob_a_Enter * a_lower_low0_c * a_upper_low0_c * a_upper_point2_a + prob_a_Enter^2 * a_upper_point2_a^2 + 2 * prob_a_Enter * prob_b_Enter * a_upper_point2_a + 2 * prob_a_Enter * a_upper_low0_c * a_upper_point2_a + r^2 * a_upper_point2_a^2 + 2 * r * prob_b_Enter * a_upper_point2_a + 2 * r * a_upper_low0_c * a_upper_point2_a + 2 * r * a_upper_point2_a + a_lower_low0_b^2 * a_upper_point2_a^2 + 2 * a_lower_low0_b * a_lower_low0_c * a_upper_point2_a^2 + 2 * a_lower_low0_b * a_upper_point2_a^2 + 2 * delta * a_lower_low0_b * a_upper_point2_a + a_lower_low0_c^2 * a_upper_point2_a^2 + 2 * a_lower_low0_c * a_upper_point2_a^2 + 2 * delta * a_lower_low0_c * a_upper_point2_a + a_upper_point2_a^2 + 2 * delta * a_upper_point2_a + prob_b_Enter^2 + 2 * prob_b_Enter * a_upper_low0_c + 2 * prob_b_Enter + a_upper_low0_c^2 + 2 * a_upper_low0_c + delta^2 - 2 * r * prob_a_Enter^2 * a_lower_high0_a^2 * a_lower_low0_b - 2 * r * prob_a_Enter^2 * a_lower_high0_a^2 * a_lower_low0_c - 2 * r * prob_a_Enter^2 * a_lower_high0_a^2 - 2 * r^2 * prob_a_Enter * a_lower_high0_a^2 - 2 * r^2 * prob_a_Enter^2 * a_lower_high0_a - 6 * r * prob_a_Enter * a_lower_high0_a * a_lower_low0_b - 6 * r * prob_a_Enter * a_lower_high0_a * a_lower_low0_c - 2 * r^2 * prob_a_Enter^2 * a_lower_high0_a * a_upper_point2_a - 8 * r * prob_a_Enter * a_lower_high0_a * a_lower_low0_b * a_upper_point2_a - 8 * r * prob_a_Enter * a_lower_high0_a * a_lower_low0_c * a_upper_point2_a - 8 * r * prob_a_Enter * a_lower_high0_a * a_upper_point2_a - 2 * r * delta * prob_a_Enter * a_lower_high0_a - 2 * r * prob_a_Enter * a_lower_high0_a - 2 * prob_a_Enter * a_lower_high0_a^2 * a_lower_low0_b^2 - 4 * prob_a_Enter * a_lower_high0_a^2 * a_lower_low0_b * a_lower_low0_c - 4 * prob_a_Enter * a_lower_high0_a^2 * a_lower_low0_b - 2 * prob_a_Enter^2 * a_lower_high0_a * a_lower_low0_b^2 - 4 * prob_a_Enter^2 * a_lower_high0_a * a_lower_low0_b * a_lower_low0_c - 4 * prob_a_Enter^2 * a_lower_high0_a * a_lower_low0_b - 2 * prob_a_Enter^2 * a_lower_high0_a * a_lower_low0_b^2 * a_upper_point2_a - 4 * prob_a_Enter^2 * a_lower_high0_a * a_lower_low0_b * a_lower_low0_c * a_upper_point2_a - 4 * prob_a_Enter^2 * a_lower_high0_a * a_lower_low0_b * a_upper_point2_a - 2 * prob_a_Enter * prob_b_Enter * a_lower_high0_a * a_lower_low0_b - 2 * prob_a_Enter * a_lower_high0_a * a_lower_low0_b * a_upper_low0_c - 2 * prob_a_Enter * a_lower_high0_a^2 * a_lower_low0_c^2 - 4 * prob_a_Enter * a_lower_high0_a^2 * a_lower_low0_c - 2 * prob_a_Enter^2 * a_lower_high0_a * a_lower_low0_c^2 - 4 * prob_a_Enter^2 * a_lower_high0_a * a_lower_low0_c - 2 * prob_a_Enter^2 * a_lower_high0_a * a_lower_low0_c^2 * a_upper_point2_a - 4 * prob_a_Enter^2 * a_lower_high0_a * a_lower_low0_c * a_upper_point2_a - 2 * prob_a_Enter * prob_b_Enter * a_lower_high0_a * a_lower_low0_c - 2 * prob_a_Enter * a_lower_high0_a * a_lower_low0_c * a_upper_low0_c - 2 * prob_a_Enter * a_lower_high0_a^2 - 2 * prob_a_Enter^2 * a_lower_high0_a - 2 * prob_a_Enter^2 * a_lower_high0_a * a_upper_point2_a - 2 * prob_a_Enter * prob_b_Enter * a_lower_high0_a - 2 * prob_a_Enter * a_lower_high0_a * a_upper_low0_c - 2 * r * a_lower_high0_a^2 * a_lower_low0_b - 2 * r * a_lower_high0_a^2 * a_lower_low0_c - 2 * r * a_lower_high0_a^2 - 2 * r^2 * a_lower_high0_a * a_upper_point2_a - 2 * r * prob_b_Enter * a_lower_high0_a - 2 * r * a_lower_high0_a * a_upper_low0_c - 2 * r * a_lower_high0_a - 2 * a_lower_high0_a * a_lower_low0_b^2 - 4 * a_lower_high0_a * a_lower_low0_b * a_lower_low0_c - 2 * a_lower_high0_a * a_lower_low0_b^2 * a_upper_point2_a - 4 * a_lower_high0_a * a_lower_low0_b * a_lower_low0_c * a_upper_point2_a - 4 * a_lower_high0_a * a_lower_low0_b * a_upper_point2_a - 2 * delta * a_lower_high0_a * a_lower_low0_b - 2 * a_lower_high0_a * a_lower_low0_c^2 - 2 * a_lower_high0_a * a_lower_low0_c^2 * a_upper_point2_a - 4 * a_lower_high0_a * a_lower_low0_c * a_upper_point2_a - 2 * delta * a_lower_high0_a * a_lower_low0_c - 2 * a_lower_high0_a * a_upper_point2_a - 2 * delta * a_lower_high0_a - 2 * r * prob_a_Enter^2 * a_lower_low0_b - 2 * r * prob_a_Enter^2 * a_lower_low0_c - 2 * r * prob_a_Enter^2 - 4 * r * prob_a_Enter^2 * a_lower_low0_b * a_upper_point2_a - 4 * r * prob_a_Enter^2 * a_lower_low0_c * a_upper_point2_a - 4 * r * prob_a_Enter^2 * a_upper_point2_a - 2 * r^2 * prob_a_Enter * a_upper_point2_a - 2 * r * prob_a_Enter * prob_b_Enter - 2 * r * prob_a_Enter * a_upper_low0_c - 2 * r * prob_a_Enter - 2 * prob_a_Enter * a_lower_low0_b^2 - 4 * prob_a_Enter * a_lower_low0_b * a_lower_low0_c - 4 * prob_a_Enter * a_lower_low0_b^2 * a_upper_point2_a - 8 * prob_a_Enter * a_lower_low0_b * a_lower_low0_c * a_upper_point2_a - 4 * prob_a_Enter * a_lower_low0_b * a_upper_point2_a - 2 * delta * prob_a_Enter * a_lower_low0_b - 2 * prob_a_Enter * a_lower_low0_c^2 - 4 * prob_a_Enter * a_lower_low0_c^2 * a_upper_point2_a - 4 * prob_a_Enter * a_lower_low0_c * a_upper_point2_a - 2 * delta * prob_a_Enter * a_lower_low0_c - 2 * delta * prob_a_Enter - 2 * r * a_lower_low0_b * a_upper_point2_a - 2 * prob_b_Enter * a_lower_low0_b - 2 * a_lower_low0_b * a_upper_low0_c - 2 * a_lower_low0_b - 2 * r * a_lower_low0_c * a_upper_point2_a - 2 * prob_b_Enter * a_lower_low0_c - 2 * a_lower_low0_c * a_upper_low0_c - 2 * a_lower_low0_c - 2 * r * prob_a_Enter^2 * a_lower_low0_b * a_upper_point2_a^2 - 2 * r * prob_a_Enter^2 * a_lower_low0_c * a_upper_point2_a^2 - 2 * r * prob_a_Enter^2 * a_upper_point2_a^2 - 2 * r^2 * prob_a_Enter * a_upper_point2_a^2 - 2 * r * prob_a_Enter * prob_b_Enter * a_upper_point2_a - 2 * r * prob_a_Enter * a_upper_low0_c * a_upper_point2_a - 2 * prob_a_Enter * a_lower_low0_b^2 * a_upper_point2_a^2 - 4 * prob_a_Enter * a_lower_low0_b * a_lower_low0_c * a_upper_point2_a^2 - 4 * prob_a_Enter * a_lower_low0_b * a_upper_point2_a^2 - 2 * delta * prob_a_Enter * a_lower_low0_b * a_upper_point2_a - 2 * prob_a_Enter * a_lower_low0_c^2 * a_upper_point2_a^2 - 4 * prob_a_Enter * a_lower_low0_c * a_upper_point2_a^2 - 2 * delta * prob_a_Enter * a_lower_low0_c * a_upper_point2_a - 2 * prob_a_Enter * a_upper_point2_a^2 - 2 * delta * prob_a_Enter * a_upper_point2_a - 2 * r * a_lower_low0_b * a_upper_point2_a^2 - 2 * r * a_lower_low0_c * a_upper_point2_a^2 - 2 * r * a_upper_point2_a^2 - 2 * r * delta * a_upper_point2_a - 2 * prob_b_Enter * a_lower_low0_b * a_upper_point2_a - 2 * a_lower_low0_b * a_upper_low0_c * a_upper_point2_a - 2 * prob_b_Enter * a_lower_low0_c * a_upper_point2_a - 2 * a_lower_low0_c * a_upper_low0_c * a_upper_point2_a - 2 * prob_b_Enter * a_upper_point2_a - 2 * a_upper_low0_c * a_upper_point2_a - 2 * a_upper_point2_a - 2 * delta * prob_b_Enter - 2 * delta * a_upper_low0_c - 2 * delta)] []))]);
  Unpack 18 (
  Split (a_lower_point2_a)
  (Split (a_lower_low0_b + a_lower_low0_c + 1 - r)
  (Leaf [Times 0x1 [32; 33];
  Times 0x1 [31]] [])
  (Leaf [Times 0x2 [9; 12];
  Times 0x1 [11; 23];
  Times 0x1 [11; 24];
  Times 0x1 [11; 33];
  Times 0x1 [11; 26];
  Times 0x1 [11; 27];
  Times 0x1 [17]] []))
  (Leaf [Times 0x1 [0; 11];
  Times 0x1 [11; 14];
  Times 0x1 [11; 16];
  Times 0x2 [20];
  Times 0x2 [21];
  Times 0x1 [17];
  Times 0x2 [32];
  Times 0x2 [30]] []))]])))).

Lemma market_entry_gainer_1_checked : check market_entry_gainer_1_hypotheses market_entry_gainer_1_certificate = true.
Proof. vm_cast_no_check (eq_refl true). Qed.

Theorem market_entry_gainer_1 :
  forall r delta prob_a_Enter prob_b_Enter prob_c_Enter a_lower_low0_a a_lower_high0_a a_lower_low0_b a_lower_high0_b
  a_lower_low0_c a_lower_high0_c a_lower_point1_a a_lower_point2_a a_upper_low0_a a_upper_high0_a a_upper_low0_b
  a_upper_high0_b a_upper_low0_c a_upper_high0_c a_upper_point2_a : R,
  (* market-entry: r > 1 *)
    (r - 1 > 0) ->
  (* market-entry: r < 2 *)
    (2 - r > 0) ->
  (* given: 0 < δ <= 1/100 *)
    ((delta > 0) /\ (1 - 100 * delta >= 0)) ->
  (* the strategy of a is a strategy *)
    ((prob_a_Enter >= 0) /\ (1 - prob_a_Enter >= 0)) ->
  (* the strategy of b is a strategy *)
    ((prob_b_Enter >= 0) /\ (1 - prob_b_Enter >= 0)) ->
  (* the strategy of c is a strategy *)
    ((prob_c_Enter >= 0) /\ (1 - prob_c_Enter >= 0)) ->
  (* denied: regret(a) <= 2*δ *)
    ((r + prob_a_Enter * prob_b_Enter + prob_a_Enter * prob_c_Enter + prob_a_Enter - r * prob_a_Enter - 2 * delta -
    prob_b_Enter - prob_c_Enter - 1 > 0) \/ (prob_a_Enter * prob_b_Enter + prob_a_Enter * prob_c_Enter + prob_a_Enter -
    r * prob_a_Enter - 2 * delta > 0)) ->
  (* a, lower run *)
    (((prob_a_Enter - 1 >= 0) /\ (r + prob_a_Enter * prob_b_Enter + prob_a_Enter * prob_c_Enter + prob_a_Enter - r *
    prob_a_Enter - prob_b_Enter - prob_c_Enter - 1 > 0)) \/ ((prob_a_Enter - a_lower_low0_a >= 0) /\ (a_lower_high0_a -
    prob_a_Enter >= 0) /\ (1 - a_lower_high0_a >= 0) /\ (delta + a_lower_low0_a - a_lower_high0_a >= 0) /\ (prob_b_Enter
    - a_lower_low0_b >= 0) /\ (delta + a_lower_low0_b - a_lower_high0_b >= 0) /\ (prob_c_Enter - a_lower_low0_c >= 0) /\
    (delta + a_lower_low0_c - a_lower_high0_c >= 0) /\ (a_lower_point1_a - a_lower_low0_a >= 0) /\ (a_lower_high0_a -
    a_lower_point1_a >= 0) /\ (r * a_lower_point1_a + a_lower_high0_b + a_lower_high0_c + 1 - r - a_lower_high0_b *
    a_lower_point1_a - a_lower_high0_c * a_lower_point1_a - a_lower_point1_a >= 0) /\ (prob_a_Enter * prob_b_Enter +
    prob_a_Enter * prob_c_Enter + prob_a_Enter - r * prob_a_Enter > 0) /\ (a_lower_high0_a * a_lower_low0_b +
    a_lower_high0_a * a_lower_low0_c + a_lower_high0_a - r * a_lower_high0_a > 0)) \/ ((prob_a_Enter - a_lower_low0_a >=
    0) /\ (a_lower_high0_a - prob_a_Enter >= 0) /\ (delta + a_lower_low0_a - a_lower_high0_a >= 0) /\ (prob_b_Enter -
    a_lower_low0_b >= 0) /\ (a_lower_high0_b - prob_b_Enter >= 0) /\ (delta + a_lower_low0_b - a_lower_high0_b >= 0) /\
    (prob_c_Enter - a_lower_low0_c >= 0) /\ (a_lower_high0_c - prob_c_Enter >= 0) /\ (delta + a_lower_low0_c -
    a_lower_high0_c >= 0) /\ (a_lower_high0_a - a_lower_point1_a >= 0) /\ (r * a_lower_point1_a + a_lower_high0_b +
    a_lower_high0_c + 1 - r - a_lower_high0_b * a_lower_point1_a - a_lower_high0_c * a_lower_point1_a - a_lower_point1_a
    >= 0) /\ (a_lower_point2_a - a_lower_low0_a >= 0) /\ (r * a_lower_point2_a - a_lower_low0_b * a_lower_point2_a -
    a_lower_low0_c * a_lower_point2_a - a_lower_point2_a >= 0))) ->
  (* a, upper run *)
    (((1 - a_upper_high0_a >= 0) /\ (a_upper_high0_b - prob_b_Enter >= 0) /\ (a_upper_high0_c - prob_c_Enter >= 0) /\ (r
    + a_upper_high0_a * a_upper_high0_b + a_upper_high0_a * a_upper_high0_c + a_upper_high0_a - r * a_upper_high0_a -
    a_upper_high0_b - a_upper_high0_c - 1 > 0)) \/ ((- (prob_a_Enter) >= 0)) \/ ((a_upper_high0_a - prob_a_Enter >= 0)
    /\ (a_upper_low0_a >= 0) /\ (delta + a_upper_low0_a - a_upper_high0_a >= 0) /\ (a_upper_high0_b - prob_b_Enter >= 0)
    /\ (delta + a_upper_low0_b - a_upper_high0_b >= 0) /\ (a_upper_high0_c - prob_c_Enter >= 0) /\ (delta +
    a_upper_low0_c - a_upper_high0_c >= 0) /\ (a_upper_point2_a - a_upper_low0_a >= 0) /\ (r * a_upper_point2_a -
    a_upper_low0_b * a_upper_point2_a - a_upper_low0_c * a_upper_point2_a - a_upper_point2_a >= 0))) ->
  False.
Proof.
  exact (fun r delta prob_a_Enter prob_b_Enter prob_c_Enter a_lower_low0_a a_lower_high0_a a_lower_low0_b
  a_lower_high0_b a_lower_low0_c a_lower_high0_c a_lower_point1_a a_lower_point2_a a_upper_low0_a a_upper_high0_a
  a_upper_low0_b a_upper_high0_b a_upper_low0_c a_upper_high0_c a_upper_point2_a => check_refutes (point [r; delta;
  prob_a_Enter; prob_b_Enter; prob_c_Enter; a_lower_low0_a; a_lower_high0_a; a_lower_low0_b; a_lower_high0_b;
  a_lower_low0_c; a_lower_high0_c; a_lower_point1_a; a_lower_point2_a; a_upper_low0_a; a_upper_high0_a; a_upper_low0_b;
  a_upper_high0_b; a_upper_low0_c; a_upper_high0_c; a_upper_point2_a]) market_entry_gainer_1_hypotheses
  market_entry_gainer_1_certificate market_entry_gainer_1_checked).
Qed.
